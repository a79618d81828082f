-- An officer corrects when help was first requested, and says why.
alter table need add column request_correction_sealed text;
comment on column need.request_correction_sealed is 'Why the time of the request was corrected last, encrypted.';
