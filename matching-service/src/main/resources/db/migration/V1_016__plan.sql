-- Plans of a provider for some days: jobs that are searched for, taken up again when their replica dies.
create table plan (
    id               uuid        not null,
    root_id          uuid        not null,
    number           integer     not null,
    parent_id        uuid,
    revision         bigint      not null,
    lock_version     bigint      not null,
    provider_id      uuid        not null,
    provider_org     text        not null,
    area_code        text        not null,
    from_day         date        not null,
    days             integer     not null,
    seed             bigint      not null,
    seconds          integer     not null,
    weights_version  integer     not null,
    hours_version    integer     not null,
    travel           text        not null,
    base             text,
    disruption       text,
    status           text        not null,
    cancel_asked     boolean     not null default false,
    claim            uuid,
    lease_until      timestamptz,
    attempts         integer     not null default 0,
    progress         text        not null,
    failure          text,
    started_at       timestamptz,
    ended_at         timestamptz,
    published_at     timestamptz,
    occurred_at      timestamptz not null,
    recorded_at      timestamptz not null,
    backfilled       boolean     not null,
    backfill_reason  text,
    created_by       text        not null,
    client_reference text,
    constraint pk_plan primary key (id),
    constraint fk_plan_root foreign key (root_id) references plan (id),
    constraint fk_plan_parent foreign key (parent_id) references plan (id),
    constraint fk_plan_provider foreign key (provider_id) references provider (id),
    constraint uk_plan_number unique (root_id, number),
    constraint ck_plan_number check (number > 0 and (number = 1) = (parent_id is null)),
    constraint ck_plan_days check (days between 1 and 7),
    constraint ck_plan_seconds check (seconds > 0),
    constraint ck_plan_status check (status in ('QUEUED', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
    constraint ck_plan_claim check (status <> 'RUNNING' or (claim is not null and lease_until is not null)),
    constraint ck_plan_published check (published_at is null or status = 'DONE')
);
create index ix_plan_open on plan (recorded_at) where status in ('QUEUED', 'RUNNING');
create index ix_plan_org on plan (provider_org, id);
create index ix_plan_area on plan (area_code text_pattern_ops, id);
comment on index ix_plan_open is 'The next job, and those whose replica died.';
comment on index ix_plan_org is 'A coordinator reads the plans of the own organisation.';
comment on index ix_plan_area is 'Officers read plans by area.';
comment on column plan.root_id is 'The first version; a disruption makes the next one.';
comment on column plan.claim is 'Which run works on it; whoever holds another one has lost it.';

-- Apart from the plan, so that lists do not read it.
create table plan_outcome (
    plan_id uuid not null,
    outcome text not null,
    constraint pk_plan_outcome primary key (plan_id),
    constraint fk_plan_outcome_plan foreign key (plan_id) references plan (id),
    constraint ck_plan_outcome_outcome check (outcome is json object)
);
