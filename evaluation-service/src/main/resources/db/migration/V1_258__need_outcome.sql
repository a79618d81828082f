-- When needs ended, and how far they were met. Needs that ended before this version have no day and are in no figure.
set local lock_timeout = '3s';
alter table need_fact
    add column outcome         text,
    add column units_delivered integer,
    add column outcome_version bigint not null default 0,
    add column ended_at        timestamptz,
    add column ended_day       date,
    add constraint ck_need_fact_outcome check (outcome in ('MET', 'PARTLY_MET', 'UNMET')),
    add constraint ck_need_fact_units_delivered check (units_delivered >= 0);
comment on column need_fact.outcome is
    'How far it is met, as intake published it last; null before a work order has ended and while one for the rest is open.';
comment on column need_fact.units_delivered is
    'Units of verified visits that intake counted for this outcome; null where it published none.';
comment on column need_fact.outcome_version is 'Version of the event that the outcome is from.';
comment on column need_fact.ended_at is 'When it was closed or withdrawn.';
comment on column need_fact.ended_day is 'The civil day of that.';
create index ix_need_fact_ended on need_fact (ended_day, area_code text_pattern_ops) where ended_day is not null;
comment on index ix_need_fact_ended is 'Figures of outcomes read the needs of an area that ended in a period.';

create view need_standing as
select e.*, case when e.exclusion is null then coalesce(e.published_outcome, 'UNMET') end as outcome
from (
    select n.need_id, coalesce(w.person_id, n.person_id) as person_id, n.area_code, n.service_item, n.units, n.groups,
           n.ended_at, n.ended_day as civil_day, n.outcome as published_outcome,
           case
               when n.status = 'WITHDRAWN' then 'NEED_WITHDRAWN'
               when exists (
                   select 1 from order_fact o
                   where o.need_id = n.need_id and o.status not in ('CLOSED', 'CANCELLED', 'REFUSED')
               ) then 'WORK_ORDER_OPEN'
           end as exclusion
    from need_fact n
    left join need_owner w on w.need_id = n.need_id
    where n.ended_day is not null
) e;
comment on view need_standing is
    'Needs that ended, with the person to whom they belong now, their outcome, and why one is not counted. A closed need of which no work order ended is unmet, unless it was closed as met.';
