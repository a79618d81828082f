-- A need follows the newest facts only: facts of another file, or facts that arrive late, do not move it back to an old area.
-- Rows that a replica of the previous version writes follow any facts.
set local lock_timeout = '3s';
alter table need add column area_as_of timestamptz not null default timestamptz '1970-01-01 00:00:00Z';
update need set area_as_of = confirmed_at;
comment on column need.area_as_of is 'When intake recorded the confirmation or the facts that say where the person lives.';
alter table person_facts add column recorded_at timestamptz not null default timestamptz '1970-01-01 00:00:00Z';
update person_facts set recorded_at = occurred_at;
comment on column person_facts.recorded_at is 'When intake recorded the facts; never earlier than those before them.';
