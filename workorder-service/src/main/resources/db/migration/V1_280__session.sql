-- Group sessions: planned in the calendar of their workers, held once for many persons; each attendance is a visit of an order.
set local lock_timeout = '3s';
create table session (
    id               uuid             not null,
    revision         bigint           not null,
    lock_version     bigint           not null,
    status           text             not null,
    last_step_at     timestamptz      not null,
    service_item     text             not null,
    provider_id      uuid             not null,
    provider_org     text             not null,
    area_code        text             not null,
    place            text             not null,
    latitude         double precision,
    longitude        double precision,
    planned_from     timestamptz      not null,
    planned_to       timestamptz      not null,
    places           integer          not null,
    started_at       timestamptz,
    ended_at         timestamptz,
    reason_code      text,
    reason_sealed    text,
    informed         varchar[]        not null,
    occurred_at      timestamptz      not null,
    recorded_at      timestamptz      not null,
    backfilled       boolean          not null,
    backfill_reason  text,
    created_by       text             not null,
    client_reference text,
    content_digests  text,
    constraint pk_session primary key (id),
    constraint ck_session_status check (status in ('PLANNED', 'HELD', 'CANCELLED')),
    constraint ck_session_plan check (planned_to > planned_from),
    constraint ck_session_places check (places between 1 and 500),
    constraint ck_session_point check (num_nonnulls(latitude, longitude) in (0, 2)),
    constraint ck_session_held check (case when status = 'HELD' then ended_at > started_at
        else num_nonnulls(started_at, ended_at) = 0 end)
);
create unique index uk_session_reference on session (created_by, client_reference) where client_reference is not null;
create index ix_session_planned_from on session (planned_from, id);
create index ix_session_org on session (provider_org, planned_from, id);
create index ix_session_area on session (area_code text_pattern_ops, planned_from);
comment on table session is 'Group sessions: who holds them, where and when, and for how many persons.';
comment on column session.place is 'Where the session is held; a public place, no address of a person.';
comment on column session.reason_sealed is 'Free text, may be about a person, therefore encrypted.';
comment on index ix_session_planned_from is 'The sessions of a day.';

create table session_worker (
    session_id uuid        not null,
    worker_id  uuid        not null,
    busy_from  timestamptz not null,
    busy_to    timestamptz not null,
    state      text        not null,
    constraint pk_session_worker primary key (session_id, worker_id),
    constraint fk_session_worker_session foreign key (session_id) references session (id),
    constraint ck_session_worker_state check (state in ('PLANNED', 'HELD', 'FREE')),
    constraint ck_session_worker_busy check (busy_to > busy_from),
    constraint ex_session_worker_overlap exclude using gist
        (worker_id with =, tstzrange(busy_from, busy_to, '[)') with &&) where (state in ('PLANNED', 'HELD'))
);
create index ix_session_worker_worker on session_worker (worker_id, busy_from);
comment on table session_worker is 'The time that a session takes of each of its workers: once, however many persons attend.';

create table session_enrolment (
    id               uuid        not null,
    revision         bigint      not null,
    lock_version     bigint      not null,
    status           text        not null,
    last_step_at     timestamptz not null,
    session_id       uuid        not null,
    order_id         uuid        not null,
    need_id          uuid        not null,
    reason_code      text,
    evidence         text,
    visit_id         uuid,
    occurred_at      timestamptz not null,
    recorded_at      timestamptz not null,
    backfilled       boolean     not null,
    backfill_reason  text,
    created_by       text        not null,
    client_reference text,
    content_digests  text,
    constraint pk_session_enrolment primary key (id),
    constraint fk_session_enrolment_session foreign key (session_id) references session (id),
    constraint fk_session_enrolment_order foreign key (order_id) references work_order (id),
    constraint fk_session_enrolment_visit foreign key (visit_id) references visit (id),
    constraint ck_session_enrolment_status
        check (status in ('WAITING', 'ENROLLED', 'ATTENDED', 'ABSENT', 'WITHDRAWN', 'CANCELLED')),
    constraint ck_session_enrolment_visit check ((status in ('ATTENDED', 'ABSENT')) = (visit_id is not null))
);
create unique index uk_session_enrolment_order on session_enrolment (session_id, order_id)
    where status not in ('WITHDRAWN', 'CANCELLED');
create unique index uk_session_enrolment_visit on session_enrolment (visit_id) where visit_id is not null;
create unique index uk_session_enrolment_reference on session_enrolment (created_by, client_reference)
    where client_reference is not null;
create index ix_session_enrolment_session on session_enrolment (session_id, id);
create index ix_session_enrolment_order on session_enrolment (order_id);
comment on table session_enrolment is
    'Enrolments in sessions, one order is one person. Waiting ones are in the order of their id (version 7).';
comment on index uk_session_enrolment_order is 'An order has one enrolment in a session that has not ended early.';

alter table visit add column session_id uuid;
alter table visit add constraint fk_visit_session foreign key (session_id) references session (id);
create unique index uk_visit_attendance on visit (session_id, order_id)
    where session_id is not null and status not in ('NO_SHOW', 'VOIDED');
comment on column visit.session_id is 'The session at which the visit is an attendance; null for a visit at home.';
comment on index uk_visit_attendance is 'A person attends a session once: an order has one attendance that counts or is in review.';
alter table visit drop constraint ex_visit_worker_overlap;
alter table visit add constraint ex_visit_worker_overlap exclude using gist
    (worker_id with =, tstzrange(busy_from, busy_to, '[)') with &&)
    where (status in ('PLANNED', 'IN_PROGRESS', 'IN_REVIEW', 'VERIFIED') and session_id is null);
comment on constraint ex_visit_worker_overlap on visit is
    'Visits of a worker that are planned, in progress, in review or verified do not overlap. Attendances take no time: their session does.';
