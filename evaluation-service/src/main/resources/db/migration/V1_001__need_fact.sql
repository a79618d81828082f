-- One row per need, as intake told of it. Events may come in any order: status and details carry the version of the
-- event they come from, so that an older event never overwrites a newer one.
create table need_fact (
    need_id        uuid        not null,
    version        bigint      not null,
    status         text        not null,
    detail_version bigint      not null default 0,
    person_id      uuid,
    area_code      text,
    service_item   text,
    units          integer,
    period_from    date,
    period_to      date,
    requested_at   timestamptz,
    primary_group  text,
    groups         text[]      not null default '{}',
    noted_at       timestamptz not null,
    constraint need_fact_pk primary key (need_id),
    constraint need_fact_status_ck check (status in ('REGISTERED', 'CONFIRMED', 'WITHDRAWN', 'CLOSED')),
    constraint need_fact_units_ck check (units > 0)
);
create index need_fact_area_ix on need_fact (area_code text_pattern_ops);
comment on column need_fact.noted_at is 'When this service learned of it: a difference to other services younger than the grace period is on its way, not a break.';
