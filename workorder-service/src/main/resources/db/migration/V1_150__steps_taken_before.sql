-- Who took steps before they were kept in step_taken, as far as it is stored. In which role is not, so a rule that counts
-- the earlier step only in certain roles does not see these; and who accepted a match is not known here.
insert into step_taken (id, operation, link, link_id, actor, actor_roles, taken_at)
select cast(lpad(to_hex(cast(extract(epoch from before.taken_at) * 1000 as bigint)), 12, '0') || '7'
            || substr(md5(random()::text), 1, 3) || '8' || substr(md5(random()::text), 1, 15) as uuid),
       before.operation, before.link, before.link_id, before.actor, '{}', before.taken_at
from (
    select 'deliverWorkOrder' as operation, 'WORK_ORDER' as link, order_id as link_id, actor, recorded_at as taken_at
    from trail_entry
    where action = 'DELIVERED'
    union all
    select case action when 'CHECKED_IN' then 'checkInVisit' else 'checkOutVisit' end,
           'RECORD', cast(substring(detail from '^visitId=([0-9a-f-]{36})') as uuid), actor, recorded_at
    from trail_entry
    where action in ('CHECKED_IN', 'VISIT_VERIFIED', 'VISIT_REVIEW_REQUIRED') and detail ~ '^visitId=[0-9a-f-]{36}'
    union all
    select 'answerReturnVisitTask', 'RECORD', id, answered_by, reached_at from return_visit_task where answered_by is not null
    union all
    select 'recordVisitFacts', 'RECORD', id, sent_by, recorded_at from visit_fact
) before
where before.actor not in ('system', 'anonymous');
