-- Names are searched by a key that is the same for all spellings of a name. Java computes it: see version 1.081.
set local lock_timeout = '3s';
alter table person add column name_key text;
comment on column person.name_key is 'Folded name for searches only; never shown, since it is not a correct name.';
