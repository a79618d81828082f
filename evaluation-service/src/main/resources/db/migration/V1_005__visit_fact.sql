-- One row per visit. Every figure about visits is a query over these rows, so each can be traced down to them, and a
-- correction is an upsert: nothing has to be counted back.
create table visit_fact (
    visit_id           uuid        not null,
    order_id           uuid        not null,
    need_id            uuid        not null,
    version            bigint      not null,
    status             text        not null,
    detail_version     bigint      not null default 0,
    match_id           uuid,
    person_id          uuid,
    area_code          text,
    service_item       text,
    provider_id        uuid,
    worker_id          uuid,
    started_at         timestamptz,
    ended_at           timestamptz,
    civil_day          date,
    units              integer,
    verification_level text,
    primary_group      text,
    groups             text[]      not null default '{}',
    requested_at       timestamptz,
    backfilled         boolean     not null default false,
    noted_at           timestamptz not null,
    constraint visit_fact_pk primary key (visit_id),
    constraint visit_fact_status_ck
        check (status in ('PLANNED', 'IN_PROGRESS', 'VERIFIED', 'VOIDED', 'NO_SHOW', 'CANCELLED')),
    -- What counts must be complete: the six points of electronic visit verification (the place stays in workorder).
    constraint visit_fact_verified_ck check (
        detail_version = 0
        or (person_id is not null and area_code is not null and service_item is not null and provider_id is not null
            and worker_id is not null and started_at is not null and ended_at is not null and civil_day is not null
            and units is not null and verification_level is not null and requested_at is not null))
);
create index visit_fact_scope_ix on visit_fact (civil_day, area_code text_pattern_ops) where status = 'VERIFIED';
create index visit_fact_order_ix on visit_fact (order_id, started_at);
create index visit_fact_need_ix on visit_fact (need_id);
comment on column visit_fact.civil_day is 'Day in Asia/Shanghai on which the visit began; periods are civil days.';
comment on column visit_fact.groups is 'All target groups of the person, the primary one included.';
