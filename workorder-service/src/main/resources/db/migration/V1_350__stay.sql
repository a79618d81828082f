-- Stays: places of providers, admission to discharge, and leave; each day that counts is a visit of the order.
set local lock_timeout = '3s';
create table stay_place (
    id               uuid        not null,
    revision         bigint      not null,
    lock_version     bigint      not null,
    status           text        not null,
    last_step_at     timestamptz not null,
    provider_id      uuid        not null,
    provider_org     text        not null,
    area_code        text        not null,
    facility         text        not null,
    bed              text        not null,
    occurred_at      timestamptz not null,
    recorded_at      timestamptz not null,
    backfilled       boolean     not null,
    backfill_reason  text,
    created_by       text        not null,
    client_reference text,
    content_digests  text,
    constraint pk_stay_place primary key (id),
    constraint uk_stay_place_bed unique (provider_id, facility, bed),
    constraint ck_stay_place_status check (status in ('IN_USE', 'OUT_OF_USE'))
);
create unique index uk_stay_place_reference on stay_place (created_by, client_reference) where client_reference is not null;
create index ix_stay_place_org on stay_place (provider_org, id);
create index ix_stay_place_area on stay_place (area_code text_pattern_ops, id);
comment on table stay_place is 'Places for stays, for example beds: each is for one person at a time.';

create table stay (
    id               uuid        not null,
    revision         bigint      not null,
    lock_version     bigint      not null,
    status           text        not null,
    last_step_at     timestamptz not null,
    order_id         uuid        not null,
    need_id          uuid        not null,
    place_id         uuid        not null,
    worker_id        uuid        not null,
    admitted_at      timestamptz not null,
    discharged_at    timestamptz,
    discharged_by    text,
    leaves           jsonb       not null,
    reasons_sealed   text,
    counted_until    date        not null,
    occurred_at      timestamptz not null,
    recorded_at      timestamptz not null,
    backfilled       boolean     not null,
    backfill_reason  text,
    created_by       text        not null,
    client_reference text,
    content_digests  text,
    constraint pk_stay primary key (id),
    constraint fk_stay_order foreign key (order_id) references work_order (id),
    constraint fk_stay_place foreign key (place_id) references stay_place (id),
    constraint ck_stay_status check (status in ('ADMITTED', 'ON_LEAVE', 'DISCHARGED')),
    constraint ck_stay_discharge check (num_nonnulls(discharged_at, discharged_by) = case status when 'DISCHARGED' then 2 else 0 end),
    constraint ck_stay_times check (discharged_at > admitted_at),
    constraint ex_stay_place_overlap exclude using gist (place_id with =, tstzrange(admitted_at, discharged_at, '[)') with &&)
);
create unique index uk_stay_reference on stay (created_by, client_reference) where client_reference is not null;
create index ix_stay_order on stay (order_id, id);
create index ix_stay_counted_until on stay (counted_until) where status <> 'DISCHARGED';
comment on table stay is 'Stays of persons from admission to discharge, by their work order.';
comment on constraint ex_stay_place_overlap on stay is 'A place has one person at a time; a person on leave keeps it.';
comment on column stay.leaves is 'When the person left and returned; why is in reasons_sealed.';
comment on column stay.reasons_sealed is 'Reasons of leave and discharge say something about the health of a person, therefore encrypted.';
comment on column stay.counted_until is 'All days before this one have been counted.';
comment on index ix_stay_counted_until is 'The sweep reads stays that last and have days to count.';

alter table visit add column kind text not null default 'VISIT';
update visit set kind = 'ATTENDANCE' where session_id is not null;
alter table visit
    add column stay_id  uuid,
    add column stay_day date,
    add constraint fk_visit_stay foreign key (stay_id) references stay (id),
    add constraint ck_visit_kind check (case kind when 'VISIT' then num_nonnulls(session_id, stay_id, stay_day) = 0
        when 'ATTENDANCE' then session_id is not null and num_nonnulls(stay_id, stay_day) = 0
        when 'STAY_DAY' then session_id is null and num_nonnulls(stay_id, stay_day) = 2
        else false end);
create unique index uk_visit_stay_day on visit (stay_id, stay_day) where stay_id is not null and status <> 'VOIDED';
comment on column visit.kind is 'What the delivered unit is; the code list visit-kinds has the labels.';
comment on column visit.stay_id is 'The stay of which the visit is a day; null otherwise.';
comment on index uk_visit_stay_day is 'A day of a stay counts once.';
alter table visit drop constraint ex_visit_worker_overlap;
alter table visit add constraint ex_visit_worker_overlap exclude using gist
    (worker_id with =, tstzrange(busy_from, busy_to, '[)') with &&)
    where (status in ('PLANNED', 'IN_PROGRESS', 'IN_REVIEW', 'VERIFIED') and kind = 'VISIT');
comment on constraint ex_visit_worker_overlap on visit is
    'Visits of a worker that are planned, in progress, in review or verified do not overlap. Attendances and days of stays take no time.';

create or replace function session_worker_refuse_visit_overlap() returns trigger
    language plpgsql as
$$
begin
    perform pg_advisory_xact_lock(hashtextextended('calendar of worker ' || new.worker_id, 0));
    if exists (select 1 from visit v
               where v.worker_id = new.worker_id and v.kind = 'VISIT'
                 and v.status in ('PLANNED', 'IN_PROGRESS', 'IN_REVIEW', 'VERIFIED')
                 and tstzrange(v.busy_from, v.busy_to, '[)') && tstzrange(new.busy_from, new.busy_to, '[)')) then
        raise exception 'the worker has a visit at the time of the session' using errcode = '23P01';
    end if;
    return new;
end
$$;
drop trigger tr_visit_session_overlap_new on visit;
create trigger tr_visit_session_overlap_new before insert on visit for each row
    when (new.kind = 'VISIT' and new.status in ('PLANNED', 'IN_PROGRESS', 'IN_REVIEW', 'VERIFIED'))
    execute function visit_refuse_session_overlap();
drop trigger tr_visit_session_overlap on visit;
create trigger tr_visit_session_overlap before update on visit for each row
    when (new.kind = 'VISIT' and new.status in ('PLANNED', 'IN_PROGRESS', 'IN_REVIEW', 'VERIFIED')
        and (new.worker_id, new.busy_from, new.busy_to) is distinct from (old.worker_id, old.busy_from, old.busy_to))
    execute function visit_refuse_session_overlap();
