-- Agreements without prices: what volunteer groups, enterprises and sites give unpaid. They have no lines, so nothing is offered on them.
create table agreement (
    id               uuid        not null,
    revision         bigint      not null,
    lock_version     bigint      not null,
    provider_id      uuid        not null,
    area_code        text        not null,
    area_prefix      text        not null,
    services         text        not null,
    period_from      date        not null,
    period_to        date        not null,
    ended_at         timestamptz,
    end_reason       text,
    last_step_at     timestamptz not null,
    occurred_at      timestamptz not null,
    recorded_at      timestamptz not null,
    backfilled       boolean     not null,
    backfill_reason  text,
    created_by       text        not null,
    client_reference text,
    content_digests  text,
    constraint pk_agreement primary key (id),
    constraint fk_agreement_provider foreign key (provider_id) references provider (id),
    constraint uk_agreement_reference unique (created_by, client_reference),
    constraint ck_agreement_revision check (revision > 0),
    constraint ck_agreement_period check (period_to >= period_from),
    constraint ck_agreement_services check (services is json array)
);
create index ix_agreement_provider on agreement (provider_id, id);
comment on index ix_agreement_provider is 'A provider reads its agreements.';
