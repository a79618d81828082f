-- A correction of a person's file must not be dated before the previous one. Rows from before have the time of their
-- registration: when they were corrected was not kept.
set local lock_timeout = '3s';
alter table person add column last_step_at timestamptz;
update person set last_step_at = occurred_at;
alter table person alter column last_step_at set not null;
