-- Workers' master data; workorder keeps a copy by event.
create table worker (
    id               uuid        not null,
    revision         bigint      not null,
    lock_version     bigint      not null,
    provider_id      uuid        not null,
    org_code         text        not null,
    name             text        not null,
    subject          text,
    area_code        text        not null,
    credentials      text        not null,
    active_from      date        not null,
    active_until     date,
    occurred_at      timestamptz not null,
    recorded_at      timestamptz not null,
    backfilled       boolean     not null,
    backfill_reason  text,
    created_by       text        not null,
    client_reference text,
    constraint pk_worker primary key (id),
    constraint fk_worker_provider foreign key (provider_id) references provider (id),
    -- A token stands for one worker.
    constraint uk_worker_subject unique (subject),
    constraint uk_worker_reference unique (created_by, client_reference),
    constraint ck_worker_revision check (revision > 0),
    constraint ck_worker_period check (active_until is null or active_until >= active_from),
    constraint ck_worker_credentials check (credentials is json array)
);
create index ix_worker_org on worker (org_code, id);
create index ix_worker_area on worker (area_code text_pattern_ops, id);
comment on index ix_worker_org is 'A coordinator reads the workers of the own organisation.';
comment on index ix_worker_area is 'Officers read workers by area.';
