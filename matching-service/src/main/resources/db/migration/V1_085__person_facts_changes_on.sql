-- The day on which the needs of a person are judged again because age or groups change. Rows from before, and those that a
-- replica of the previous version writes, are due at once.
set local lock_timeout = '3s';
alter table person_facts add column changes_on date not null default date '1970-01-01';
create index ix_person_facts_changes on person_facts (changes_on);
comment on index ix_person_facts_changes is 'The sweep looks for persons whose age or groups have changed since midnight.';
