-- Organisations that serve (承接主体), known in tokens by their code.
create table provider (
    id               uuid        not null,
    revision         bigint      not null,
    lock_version     bigint      not null,
    org_code         text        not null,
    name             text        not null,
    uscc             text,
    uscc_valid       boolean,
    occurred_at      timestamptz not null,
    recorded_at      timestamptz not null,
    backfilled       boolean     not null,
    backfill_reason  text,
    created_by       text        not null,
    client_reference text,
    constraint pk_provider primary key (id),
    constraint uk_provider_org_code unique (org_code),
    constraint uk_provider_uscc unique (uscc),
    constraint uk_provider_reference unique (created_by, client_reference),
    constraint ck_provider_revision check (revision > 0)
);
comment on column provider.uscc_valid is 'Real codes exist whose check character is wrong, so a wrong one is noted, not refused.';

create table provider_area (
    provider_id uuid not null,
    area_code   text not null,
    area_prefix text not null,
    constraint pk_provider_area primary key (provider_id, area_code),
    constraint fk_provider_area_provider foreign key (provider_id) references provider (id)
);
comment on column provider_area.area_prefix is 'The code without its wildcards: what codes inside the area start with.';
