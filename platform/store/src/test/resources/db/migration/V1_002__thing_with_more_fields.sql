alter table thing add column name_key text, add column encrypted_note text, add column room text;
