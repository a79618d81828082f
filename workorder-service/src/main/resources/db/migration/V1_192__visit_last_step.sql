-- When the last step of a visit happened: the history shows that time, not the one of its recording.
set local lock_timeout = '3s';
alter table visit add column last_step_at timestamptz;
update visit set last_step_at = coalesce(ended_at, started_at, occurred_at);
alter table visit alter column last_step_at set not null;
