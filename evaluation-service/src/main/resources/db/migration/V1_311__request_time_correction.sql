-- An officer corrected when help was first requested: response times count from there, whichever event arrives first.
alter table need_fact
    add column request_version bigint not null default 0,
    add column corrected_requested_at timestamptz;
comment on column need_fact.request_version is 'Version of the need at the latest correction; 0 when it was not corrected.';
comment on column need_fact.corrected_requested_at is 'When help was first requested, as corrected; null when it was not.';

create or replace view visit_of_person as
select v.visit_id, v.order_id, v.need_id, v.version, v.status, v.detail_version, v.match_id,
       coalesce(w.person_id, v.person_id) as person_id, v.area_code, v.service_item, v.provider_id, v.worker_id,
       v.started_at, v.ended_at, v.civil_day, v.units, v.verification_level, v.primary_group, v.groups,
       coalesce(n.corrected_requested_at, v.requested_at) as requested_at, v.backfilled, v.noted_at
from visit_fact v
left join need_owner w on w.need_id = v.need_id
left join need_fact n on n.need_id = v.need_id;
