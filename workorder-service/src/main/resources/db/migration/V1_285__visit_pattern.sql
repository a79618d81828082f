-- Visits that recur: the pattern of an order, the visit of each of its dates, and the notices of holidays it follows.
set local lock_timeout = '3s';
create table calendar_notice (
    id          uuid    not null,
    area_prefix text    not null,
    year        integer not null,
    version     integer not null,
    source      text    not null,
    holidays    date[]  not null,
    workdays    date[]  not null,
    constraint pk_calendar_notice primary key (id),
    constraint uk_calendar_notice_version unique (area_prefix, year, version)
);
comment on table calendar_notice is 'Copy of the notices of holidays that officers enter in intake.';
comment on column calendar_notice.area_prefix is 'What area codes it applies to start with; empty for the whole country.';

create table visit_pattern (
    id               uuid        not null,
    revision         bigint      not null,
    lock_version     bigint      not null,
    status           text        not null,
    last_step_at     timestamptz not null,
    order_id         uuid        not null,
    need_id          uuid        not null,
    rules            jsonb       not null,
    first_day        date        not null,
    last_day         date        not null,
    reason_code      text,
    reason_sealed    text,
    occurred_at      timestamptz not null,
    recorded_at      timestamptz not null,
    backfilled       boolean     not null,
    backfill_reason  text,
    created_by       text        not null,
    client_reference text,
    content_digests  text,
    constraint pk_visit_pattern primary key (id),
    constraint fk_visit_pattern_order foreign key (order_id) references work_order (id),
    constraint ck_visit_pattern_status check (status in ('ACTIVE', 'ENDED')),
    constraint ck_visit_pattern_ended check (status = 'ACTIVE' or reason_code is not null)
);
comment on column visit_pattern.rules is 'Each rule holds from its first day until the day before the next one.';
comment on column visit_pattern.reason_sealed is 'Free text about a person, therefore encrypted.';
create index ix_visit_pattern_order on visit_pattern (order_id, id);
comment on index ix_visit_pattern_order is 'The patterns of an order, oldest first.';
create unique index uk_visit_pattern_reference on visit_pattern (created_by, client_reference)
    where client_reference is not null;
create index ix_visit_pattern_last_day on visit_pattern (last_day);
comment on index ix_visit_pattern_last_day is 'The sweep reads the patterns that are not over.';

create table visit_pattern_date (
    pattern_id   uuid    not null,
    day          date    not null,
    begins       time    not null,
    minutes      integer not null,
    worker_id    uuid,
    moved_from   date,
    outcome      text    not null,
    visit_id     uuid,
    constraint pk_visit_pattern_date primary key (pattern_id, day, begins),
    constraint fk_visit_pattern_date_pattern foreign key (pattern_id) references visit_pattern (id),
    constraint fk_visit_pattern_date_visit foreign key (visit_id) references visit (id),
    constraint uk_visit_pattern_date_visit unique (visit_id),
    constraint ck_visit_pattern_date_outcome check (outcome in ('PLANNED', 'WORKER_BUSY', 'WORKER_NOT_ELIGIBLE',
        'NO_WORKER', 'NO_UNITS_LEFT', 'PERSON_PAUSED', 'OUTSIDE_PERIOD')),
    constraint ck_visit_pattern_date_planned check ((outcome = 'PLANNED') = (visit_id is not null))
);
comment on table visit_pattern_date is 'A date of a pattern has at most one visit, whoever plans it and however often.';
comment on column visit_pattern_date.worker_id is 'The worker that the rule names; null for the one responsible for the order.';

create table visit_pattern_run (
    pattern_id     uuid   not null,
    day            date   not null,
    order_revision bigint not null,
    constraint pk_visit_pattern_run primary key (pattern_id),
    constraint fk_visit_pattern_run_pattern foreign key (pattern_id) references visit_pattern (id)
);
comment on table visit_pattern_run is 'When visits of a pattern were last planned: again on each day, and when the order has changed.';
