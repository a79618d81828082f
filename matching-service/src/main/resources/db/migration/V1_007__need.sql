-- Needs as intake told, and whether each still wants a match.
create table need (
    id            uuid        not null,
    version       bigint      not null,
    lock_version  bigint      not null,
    person_id     uuid        not null,
    area_code     text        not null,
    service_item  text        not null,
    units         integer     not null,
    period_from   date        not null,
    period_to     date        not null,
    requested_at  timestamptz not null,
    primary_group text,
    groups        text        not null,
    confirmed_at  timestamptz not null,
    backfilled    boolean     not null,
    status        text        not null,
    awaits        boolean     not null,
    due_at        timestamptz,
    correlation   text,
    constraint pk_need primary key (id),
    constraint ck_need_units check (units > 0),
    constraint ck_need_period check (period_to >= period_from),
    constraint ck_need_groups check (groups is json array),
    constraint ck_need_status check (status in ('CONFIRMED', 'WITHDRAWN', 'CLOSED')),
    -- What has ended, and what has a match, is not matched.
    constraint ck_need_awaits check (not awaits or status = 'CONFIRMED'),
    constraint ck_need_due check (due_at is null or awaits)
);
comment on column need.correlation is 'Ties what follows to the request that called for it.';
create index ix_need_due on need (requested_at, id) where due_at is not null;
create index ix_need_awaits on need (service_item, area_code text_pattern_ops) where awaits;
create index ix_need_person on need (person_id);
comment on index ix_need_due is 'What is to be matched now, who asked first comes first.';
comment on index ix_need_awaits is 'Who is called when units come free or a contract is signed.';

-- What eligibility rules may know of a person: the latest facts, no direct identifier among them.
create table person_facts (
    person_id   uuid        not null,
    version     bigint      not null,
    facts       text        not null,
    occurred_at timestamptz not null,
    constraint pk_person_facts primary key (person_id),
    constraint ck_person_facts_version check (version > 0),
    constraint ck_person_facts_facts check (facts is json object)
);
