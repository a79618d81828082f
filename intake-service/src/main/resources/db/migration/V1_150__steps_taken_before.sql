-- Who took steps before they were kept in step_taken, from the records themselves. The ids are ordered by time as those
-- of new rows are, so that a later step of the same kind is the latest one.
insert into step_taken (id, operation, link, link_id, actor, actor_roles, taken_at)
select cast(lpad(to_hex(cast(extract(epoch from before.taken_at) * 1000 as bigint)), 12, '0') || '7'
            || substr(md5(random()::text), 1, 3) || '8' || substr(md5(random()::text), 1, 15) as uuid),
       before.operation, before.link, before.link_id, before.actor, '{}', before.taken_at
from (
    select 'registerPerson' as operation, 'RECORD' as link, id as link_id, created_by as actor, recorded_at as taken_at
    from person
    union all
    select 'recordDeath', 'RECORD', id, death_recorded_by, last_step_at from person where death_recorded_by is not null
    union all
    select 'voidPerson', 'RECORD', id, voided_by, last_step_at from person where voided_by is not null
    union all
    select 'proposePersonMerge', 'RECORD', id, created_by, recorded_at from person_merge
    union all
    select 'approvePersonMerge', 'RECORD', id, decided_by, last_step_at from person_merge
    where status = 'APPROVED' and decided_by is not null
    union all
    select 'addEvidence', 'RECORD', id, created_by, recorded_at from evidence
    union all
    select 'correctEvidence', 'RECORD', evidence_id, recorded_by, recorded_at from evidence_version where step = 'CORRECTED'
    union all
    select 'assessPerson', 'PERSON', person_id, created_by, recorded_at from assessment
    union all
    select case stage when 'RECEIVED' then 'receiveApplication' else 'acceptApplication' end,
           'RECORD', application_id, actor, reached_at
    from application_step
    where stage in ('RECEIVED', 'ACCEPTED')
) before
where before.actor not in ('system', 'anonymous');
