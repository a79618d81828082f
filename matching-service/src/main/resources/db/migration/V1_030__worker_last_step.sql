-- When a worker was last changed: a change is not dated before the one it follows.
set local lock_timeout = '3s';
alter table worker add column last_step_at timestamptz;
update worker set last_step_at = occurred_at;
alter table worker alter column last_step_at set not null;
