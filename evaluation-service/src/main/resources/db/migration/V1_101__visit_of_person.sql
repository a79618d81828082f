-- Visits and answers belong to the person to whom their need belongs now. Resolved when read: facts stay as published, an
-- undone merge leaves no trace in them, and the order in which facts and merges arrive does not matter.
create view visit_of_person as
select v.visit_id, v.order_id, v.need_id, v.version, v.status, v.detail_version, v.match_id,
       coalesce(w.person_id, v.person_id) as person_id, v.area_code, v.service_item, v.provider_id, v.worker_id,
       v.started_at, v.ended_at, v.civil_day, v.units, v.verification_level, v.primary_group, v.groups, v.requested_at,
       v.backfilled, v.noted_at
from visit_fact v
left join need_owner w on w.need_id = v.need_id;
comment on view visit_of_person is 'Visits with the person to whom their need belongs now; indicators and traces read it.';

create or replace view answer_standing as
select r.answer_id, r.order_id, r.area_code, r.service_item, r.rating, r.respondent, r.answered_at, r.civil_day,
       r.need_id, r.person_id, r.provider_id,
       case
           when r.order_status is null or r.order_status not in ('DELIVERED', 'RETURN_VISITED', 'CLOSED')
               then 'ORDER_NOT_DELIVERED'
           when not exists (select 1 from visit_fact v where v.order_id = r.order_id and v.status = 'VERIFIED')
               then 'NO_VERIFIED_VISIT'
           when r.place_of_respondent > 1 then 'LATER_ANSWER'
           when r.place > 1 then 'OTHER_RESPONDENT'
       end as exclusion
from (
    select a.*,
           row_number() over (
               partition by a.area_code, a.service_item, a.order_id
               order by coalesce(array_position(rule.respondents, a.respondent), 1000), a.answered_at desc,
                        a.answer_id desc) as place,
           row_number() over (
               partition by a.area_code, a.service_item, a.order_id, a.respondent
               order by a.answered_at desc, a.answer_id desc) as place_of_respondent
    from (
        select s.answer_id, s.order_id, s.rating, s.respondent, s.answered_at, s.civil_day,
               coalesce(o.area_code, s.area_code) as area_code,
               coalesce(o.service_item, s.service_item) as service_item,
               o.status as order_status, o.need_id, coalesce(w.person_id, o.person_id) as person_id, o.provider_id,
               -- One rule for all answers about an order: the one in force on the day of the first answer.
               min(s.civil_day) over (
                   partition by coalesce(o.area_code, s.area_code), coalesce(o.service_item, s.service_item),
                                s.order_id) as first_day
        from satisfaction_fact s
        left join order_fact o on o.order_id = s.order_id
        left join need_owner w on w.need_id = o.need_id
    ) a
    left join lateral (
        select f.respondents from figure_rule f where f.valid_from <= a.first_day order by f.valid_from desc limit 1
    ) rule on true
) r;
