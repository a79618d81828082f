-- Figures show what waits for a review and what was voided beside what counts. A visit in review has no details of a
-- verification yet; those of its review are kept here. Reviews from before this table have none and are in no period.
create table visit_review_fact (
    visit_id   uuid        not null,
    version    bigint      not null,
    person_id  uuid        not null,
    worker_id  uuid        not null,
    started_at timestamptz not null,
    ended_at   timestamptz not null,
    civil_day  date        not null,
    noted_at   timestamptz not null,
    constraint pk_visit_review_fact primary key (visit_id)
);
create index ix_visit_review_fact_day on visit_review_fact (civil_day);
comment on table visit_review_fact is 'Visits whose proof waited for a review, one row each, upserted by version.';

create view visit_split as
select v.visit_id, v.order_id, v.need_id, v.status,
       coalesce(w.person_id, v.person_id, r.person_id) as person_id,
       coalesce(v.area_code, o.area_code, n.area_code) as area_code,
       coalesce(v.service_item, o.service_item, n.service_item) as service_item,
       coalesce(v.provider_id, o.provider_id) as provider_id,
       coalesce(v.worker_id, r.worker_id) as worker_id,
       coalesce(v.started_at, r.started_at) as started_at,
       coalesce(v.ended_at, r.ended_at) as ended_at,
       coalesce(v.civil_day, r.civil_day) as civil_day,
       v.verification_level,
       case when v.detail_version > 0 then v.groups else coalesce(n.groups, '{}') end as groups,
       coalesce(v.requested_at, o.requested_at, n.requested_at) as requested_at
from visit_fact v
left join visit_review_fact r on r.visit_id = v.visit_id
left join order_fact o on o.order_id = v.order_id
left join need_fact n on n.need_id = v.need_id
left join need_owner w on w.need_id = v.need_id
where v.status in ('VERIFIED', 'IN_REVIEW', 'VOIDED');
comment on view visit_split is 'Visits that took place: those that count, those that wait for a review and those that were voided.';

create view attendance_split as
select v.*, a.session_id
from attendance_fact a
join visit_split v on v.visit_id = a.visit_id
where a.status = 'ATTENDED';
comment on view attendance_split is 'The same for attendances at sessions, in the area of the person.';

create view session_split as
select a.visit_id, a.order_id, a.need_id, a.status, a.person_id, s.area_code, s.service_item, s.provider_id, a.worker_id,
       a.started_at, a.ended_at, s.civil_day, a.verification_level, a.groups, a.requested_at, a.session_id
from attendance_split a
join session_fact s on s.session_id = a.session_id;
comment on view session_split is 'The same in the area of the session, once it is known to be held.';
