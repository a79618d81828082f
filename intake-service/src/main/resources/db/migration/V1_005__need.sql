-- The ledger of needs.
create extension if not exists btree_gist;

create table need (
    id               uuid        not null,
    revision         bigint      not null,
    lock_version     bigint      not null,
    person_id        uuid        not null,
    application_id   uuid,
    area_code        text        not null,
    service_item     text        not null,
    units            integer     not null,
    period_from      date        not null,
    period_to        date        not null,
    preferences      text[]      not null,
    requested_at     timestamptz not null,
    status           text        not null,
    reached_at       timestamptz not null,
    primary_group    text,
    reason_code      text,
    reason           text,
    occurred_at      timestamptz not null,
    recorded_at      timestamptz not null,
    backfilled       boolean     not null,
    backfill_reason  text,
    created_by       text        not null,
    client_reference text,
    constraint pk_need primary key (id),
    constraint fk_need_person foreign key (person_id) references person (id),
    constraint fk_need_application foreign key (application_id) references application (id),
    constraint uk_need_reference unique (created_by, client_reference),
    constraint ck_need_revision check (revision > 0),
    constraint ck_need_units check (units between 1 and 366),
    constraint ck_need_period check (period_to >= period_from),
    constraint ck_need_status check (status in ('REGISTERED', 'CONFIRMED', 'WITHDRAWN', 'CLOSED')),
    constraint ck_need_reason check (status not in ('WITHDRAWN', 'CLOSED') or reason_code is not null),
    -- At most one open need per person, service and day, whoever enters it and however many do at once.
    constraint ex_need_open exclude using gist (
        person_id with =, service_item with =, daterange(period_from, period_to, '[]') with &&)
        where (status in ('REGISTERED', 'CONFIRMED'))
);
create index ix_need_person on need (person_id, id);
create index ix_need_area on need (area_code text_pattern_ops, id);
comment on index ix_need_person is 'Needs of a person; also what bounds a list to the area persons live in.';
comment on index ix_need_area is 'The ledger is read by area.';
