-- The workers' calendar as workorder tells of it: what plans have to keep clear of, and who usually comes.
create table calendar_visit (
    visit_id     uuid   not null,
    version      bigint not null,
    need_id      uuid   not null,
    person_id    uuid,
    worker_id    uuid,
    planned_from timestamptz,
    planned_to   timestamptz,
    started_at   timestamptz,
    ended_at     timestamptz,
    status       text   not null,
    constraint pk_calendar_visit primary key (visit_id),
    constraint ck_calendar_visit_status
        check (status in ('PLANNED', 'IN_PROGRESS', 'VERIFIED', 'NO_SHOW', 'CANCELLED', 'VOIDED'))
);
comment on column calendar_visit.version is 'The newest one told; what is older only fills in what is missing.';
create index ix_calendar_visit_worker on calendar_visit (worker_id, planned_from)
    where status in ('PLANNED', 'IN_PROGRESS');
create index ix_calendar_visit_need on calendar_visit (need_id);
create index ix_calendar_visit_person on calendar_visit (person_id, started_at) where status = 'VERIFIED';
comment on index ix_calendar_visit_worker is 'When a worker is taken.';
comment on index ix_calendar_visit_need is 'How much of a need is under way.';
comment on index ix_calendar_visit_person is 'Who usually comes to a person.';
