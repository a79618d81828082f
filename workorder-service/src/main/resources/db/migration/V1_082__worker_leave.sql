-- The days on which workers are on leave, as matching published them: no visit is planned on them.
set local lock_timeout = '3s';
create table worker_leave (
    worker_id uuid not null,
    from_day  date not null,
    to_day    date not null,
    constraint pk_worker_leave primary key (worker_id, from_day),
    constraint ck_worker_leave_days check (to_day >= from_day)
);
comment on table worker_leave is 'A copy of the leaves of workers, from the events of matching; the reasons are not published.';
create index ix_visit_planned on visit (worker_id, planned_from) where status = 'PLANNED';
comment on index ix_visit_planned is 'Visits that a worker who leaves or is on leave can no longer make.';
