-- How score and level follow from the answers is derived when an assessment is read, in the language of the request.
set local lock_timeout = '3s';
alter table assessment alter column computation drop not null;
comment on column assessment.computation is 'Written before this migration only, and not read: an English text with codes.';
