-- Who took steps before they were kept in step_taken, as far as it is stored. Who accepted a match, and who checked in at
-- which visit, is not.
insert into step_taken (id, operation, link, link_id, actor, actor_roles, taken_at)
select cast(lpad(to_hex(cast(extract(epoch from before.taken_at) * 1000 as bigint)), 12, '0') || '7'
            || substr(md5(random()::text), 1, 3) || '8' || substr(md5(random()::text), 1, 15) as uuid),
       before.operation, before.link, before.link_id, before.actor, '{}', before.taken_at
from (
    select 'deliverWorkOrder' as operation, 'WORK_ORDER' as link, order_id as link_id, actor, recorded_at as taken_at
    from trail_entry
    where action = 'DELIVERED'
    union all
    select 'recordVisitFacts', 'RECORD', id, sent_by, recorded_at from visit_fact
) before;
