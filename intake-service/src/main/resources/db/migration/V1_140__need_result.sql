-- What became of a need: intake copies matches, orders and visits by version, and the result of the need follows from them.
set local lock_timeout = '3s';

create table need_match (
    match_id   uuid   not null,
    need_id    uuid   not null,
    version    bigint not null,
    state      text   not null,
    offered_at timestamptz,
    constraint pk_need_match primary key (match_id),
    constraint ck_need_match_state check (state in ('OFFERED', 'ACCEPTED', 'ENDED'))
);
create index ix_need_match_need on need_match (need_id);

create table need_waiting (
    need_id       uuid        not null,
    version       bigint      not null,
    waiting_since timestamptz not null,
    constraint pk_need_waiting primary key (need_id)
);

create table need_order (
    order_id             uuid   not null,
    need_id              uuid   not null,
    version              bigint not null,
    state                text   not null,
    created_at           timestamptz,
    accepted_at          timestamptz,
    started_at           timestamptz,
    delivered_at         timestamptz,
    return_visited_at    timestamptz,
    return_visit_outcome text,
    ended_at             timestamptz,
    end_reason_code      text,
    constraint pk_need_order primary key (order_id),
    constraint ck_need_order_state check (state in ('OPEN', 'SUSPENDED', 'CLOSED', 'CANCELLED', 'REFUSED'))
);
create index ix_need_order_need on need_order (need_id);

create table need_visit (
    visit_id     uuid    not null,
    need_id      uuid    not null,
    order_id     uuid    not null,
    version      bigint  not null,
    state        text    not null,
    planned_from timestamptz,
    units        integer not null,
    constraint pk_need_visit primary key (visit_id),
    constraint ck_need_visit_state check (state in ('PLANNED', 'BEGUN', 'VERIFIED', 'OVER')),
    constraint ck_need_visit_units check (units >= 0)
);
create index ix_need_visit_need on need_visit (need_id);
comment on column need_visit.units is 'Units the visit served; 0 unless it is verified.';

alter table need add column outcome text;
alter table need add column units_delivered integer;
alter table need add column gap_reason text;
alter table need add column order_reason_code text;
alter table need add column rest text;
alter table need add column rest_requested_after uuid;
alter table need add column referred_to text;
alter table need add constraint ck_need_outcome check (outcome in ('MET', 'PARTLY_MET', 'UNMET'));
alter table need add constraint ck_need_units_delivered check (units_delivered >= 0);
alter table need add constraint ck_need_rest check (rest in ('TO_DECIDE', 'QUEUED'));
create index ix_need_outcome on need (outcome, area_code text_pattern_ops) where outcome is not null;
comment on column need.rest_requested_after is
    'The closed order after which an officer put the rest into the queue: the next closed order is decided about again.';
comment on index ix_need_outcome is 'Officers list and count the needs of an area by their outcome.';
