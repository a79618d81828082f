-- One row per match, as matching told of it.
create table match_fact (
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
    contract_id    uuid,
    noted_at       timestamptz not null,
    constraint match_fact_pk primary key (match_id),
    constraint match_fact_status_ck
        check (status in ('OFFERED', 'ACCEPTED', 'REFUSED', 'EXPIRED', 'CANCELLED', 'FULFILLED'))
);
create index match_fact_need_ix on match_fact (need_id);
create index match_fact_contract_ix on match_fact (contract_id, service_item);

-- Needs that no provider could serve when matching looked last.
create table waitlist_fact (
    need_id      uuid        not null,
    version      bigint      not null,
    reason_codes text[]      not null,
    noted_at     timestamptz not null,
    constraint waitlist_fact_pk primary key (need_id)
);
