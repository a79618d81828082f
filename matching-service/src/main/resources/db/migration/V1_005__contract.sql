-- What was bought of whom, where and when.
create table contract (
    id               uuid        not null,
    revision         bigint      not null,
    lock_version     bigint      not null,
    provider_id      uuid        not null,
    area_code        text        not null,
    area_prefix      text        not null,
    period_from      date        not null,
    period_to        date        not null,
    occurred_at      timestamptz not null,
    recorded_at      timestamptz not null,
    backfilled       boolean     not null,
    backfill_reason  text,
    created_by       text        not null,
    client_reference text,
    constraint pk_contract primary key (id),
    constraint fk_contract_provider foreign key (provider_id) references provider (id),
    constraint uk_contract_reference unique (created_by, client_reference),
    constraint ck_contract_revision check (revision > 0),
    constraint ck_contract_period check (period_to >= period_from)
);
create index ix_contract_provider on contract (provider_id, id);
comment on index ix_contract_provider is 'A provider reads its contracts and capacity.';

-- Units of a line move with those of the matches; the sum of what is taken stands here so that one row decides who
-- gets the last unit.
create table contract_line (
    id           uuid           not null,
    contract_id  uuid           not null,
    position     integer        not null,
    service_item text           not null,
    units        integer        not null,
    unit_price   numeric(12, 2) not null,
    held         integer        not null default 0,
    committed    integer        not null default 0,
    consumed     integer        not null default 0,
    constraint pk_contract_line primary key (id),
    constraint fk_contract_line_contract foreign key (contract_id) references contract (id),
    constraint uk_contract_line_item unique (contract_id, service_item),
    constraint ck_contract_line_units check (units > 0),
    constraint ck_contract_line_price check (unit_price >= 0),
    constraint ck_contract_line_counts check (held >= 0 and committed >= 0 and consumed >= 0),
    constraint ck_contract_line_capacity check (held + committed + consumed <= units)
);
create index ix_contract_line_item on contract_line (service_item, contract_id);
comment on index ix_contract_line_item is 'Matching looks for lines of a service.';
