-- A planned visit can be moved: worker and planned time are those of the newest event that names them.
set local lock_timeout = '3s';
alter table calendar_visit
    add column worker_version  bigint not null default 0,
    add column planned_version bigint not null default 0;
-- Until now only the first event of a visit had a planned time, and no event changed the worker.
update calendar_visit set planned_version = 1 where planned_from is not null;
update calendar_visit set worker_version = 1 where worker_id is not null;
comment on column calendar_visit.worker_version is 'Version of the event that worker_id is from; 0 when there was none.';
comment on column calendar_visit.planned_version is 'Version of the event that the planned time is from; 0 when there was none.';
