-- One row per work order, as workorder told of it.
create table order_fact (
    order_id       uuid        not null,
    match_id       uuid        not null,
    need_id        uuid        not null,
    version        bigint      not null,
    status         text        not null,
    detail_version bigint      not null default 0,
    person_id      uuid,
    area_code      text,
    service_item   text,
    provider_id    uuid,
    provider_org   text,
    units          integer,
    requested_at   timestamptz,
    noted_at       timestamptz not null,
    constraint order_fact_pk primary key (order_id),
    constraint order_fact_status_ck
        check (status in ('OFFERED', 'ACCEPTED', 'REFUSED', 'SCHEDULED', 'IN_SERVICE', 'SUSPENDED', 'RESUMED',
                          'CANCELLED', 'DELIVERED', 'RETURN_VISITED', 'CLOSED')),
    constraint order_fact_units_ck check (units > 0)
);
create index order_fact_match_ix on order_fact (match_id);
create index order_fact_need_ix on order_fact (need_id);
comment on column order_fact.status is 'RESUMED: the event does not say which state the order went back to; it is live again.';
