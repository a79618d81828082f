-- Who signed contracts before the step was kept, so that they do not approve a correction of them.
insert into step_taken (id, operation, link, link_id, actor, actor_roles, taken_at)
select cast(lpad(to_hex(cast(extract(epoch from recorded_at) * 1000 as bigint)), 12, '0') || '7'
            || substr(md5(random()::text), 1, 3) || '8' || substr(md5(random()::text), 1, 15) as uuid),
       'signContract', 'RECORD', id, created_by, '{}', recorded_at
from contract
where created_by not in ('system', 'anonymous');
