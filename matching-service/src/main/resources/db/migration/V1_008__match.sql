-- A need offered to a provider, on a line of a contract, with the reasons.
create table match (
    id               uuid           not null,
    revision         bigint         not null,
    lock_version     bigint         not null,
    need_id          uuid           not null,
    person_id        uuid           not null,
    area_code        text           not null,
    service_item     text           not null,
    list_version     integer        not null,
    provider_id      uuid           not null,
    provider_org     text           not null,
    contract_id      uuid           not null,
    line_id          uuid           not null,
    unit_price       numeric(12, 2) not null,
    status           text           not null,
    reached_at       timestamptz    not null,
    expires_at       timestamptz    not null,
    turned_away_at   timestamptz,
    order_over       boolean        not null default false,
    reason_code      text,
    reason           text,
    explanation      text           not null,
    occurred_at      timestamptz    not null,
    recorded_at      timestamptz    not null,
    backfilled       boolean        not null,
    backfill_reason  text,
    created_by       text           not null,
    client_reference text,
    constraint pk_match primary key (id),
    constraint fk_match_need foreign key (need_id) references need (id),
    constraint fk_match_provider foreign key (provider_id) references provider (id),
    constraint fk_match_line foreign key (line_id) references contract_line (id),
    constraint ck_match_revision check (revision > 0),
    constraint ck_match_status
        check (status in ('OFFERED', 'ACCEPTED', 'REFUSED', 'EXPIRED', 'CANCELLED', 'FULFILLED')),
    constraint ck_match_reason check (status not in ('REFUSED', 'CANCELLED') or reason_code is not null),
    constraint ck_match_explanation check (explanation is json object)
);
-- However many events, requests and replicas are at work: a need is with one provider at a time.
create unique index uk_match_live on match (need_id) where status in ('OFFERED', 'ACCEPTED');
comment on column match.turned_away_at is 'When the provider let the need go; it is asked again only on a contract signed later.';
comment on column match.order_over is 'The work order has ended: what it left is released once.';
create index ix_match_need on match (need_id, id);
create index ix_match_org on match (provider_org, id);
create index ix_match_area on match (area_code text_pattern_ops, id);
create index ix_match_person on match (person_id, provider_id);
create index ix_match_expiry on match (expires_at) where status = 'OFFERED' and not backfilled;
comment on index ix_match_org is 'A coordinator reads what is offered to the own organisation.';
comment on index ix_match_area is 'Officers read matches by area.';
comment on index ix_match_person is 'Continuity: which provider has served the person before.';
comment on index ix_match_expiry is 'The sweep looks for offers nobody answered; back-dated ones never expire.';

-- The units of every match and where each of them is. Written only by this service.
create table units (
    match_id  uuid    not null,
    line_id   uuid    not null,
    offered   integer not null,
    held      integer not null,
    committed integer not null,
    consumed  integer not null,
    released  integer not null,
    constraint pk_units primary key (match_id),
    constraint fk_units_match foreign key (match_id) references match (id),
    constraint fk_units_line foreign key (line_id) references contract_line (id),
    constraint ck_units_counts
        check (offered > 0 and held >= 0 and committed >= 0 and consumed >= 0 and released >= 0),
    constraint ck_units_sum check (held + committed + consumed + released = offered)
);
create index ix_units_line on units (line_id);
comment on index ix_units_line is 'What is taken of a contract line, match by match.';

-- Which visit used a unit, so that telling twice counts once.
create table unit_use (
    visit_id uuid not null,
    match_id uuid not null,
    units    integer not null,
    state    text not null,
    constraint pk_unit_use primary key (visit_id),
    constraint fk_unit_use_match foreign key (match_id) references match (id),
    constraint ck_unit_use_state check (state in ('CONSUMED', 'RETURNED', 'RELEASED')),
    constraint ck_unit_use_units check (units > 0)
);
create index ix_unit_use_match on unit_use (match_id);
