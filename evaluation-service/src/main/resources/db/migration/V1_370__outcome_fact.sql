-- Outcomes of persons and events of policy publicity, and the views by which indicators count them.
create table outcome_fact (
    outcome_id             uuid        not null,
    version                bigint      not null,
    person_id              uuid        not null,
    area_code              text        not null,
    kind                   text        not null,
    status                 text        not null,
    started_on             date        not null,
    ended_on               date,
    employed_after_90_days boolean,
    noted_at               timestamptz not null,
    constraint pk_outcome_fact primary key (outcome_id)
);
create index ix_outcome_fact_day on outcome_fact (started_on, area_code text_pattern_ops);
comment on table outcome_fact is 'Outcomes, one row each, upserted by version.';

create table publicity_fact (
    publicity_id uuid        not null,
    version      bigint      not null,
    area_code    text        not null,
    form         text        not null,
    status       text        not null,
    held_on      date        not null,
    reach        integer     not null,
    applications integer     not null,
    noted_at     timestamptz not null,
    constraint pk_publicity_fact primary key (publicity_id)
);
create index ix_publicity_fact_day on publicity_fact (held_on, area_code text_pattern_ops);
comment on table publicity_fact is 'Events of policy publicity, one row each, upserted by version.';

create table merged_person (
    merge_id     uuid    not null,
    version      bigint  not null,
    duplicate_id uuid    not null,
    surviving_id uuid    not null,
    undone       boolean not null,
    constraint pk_merged_person primary key (merge_id)
);
create index ix_merged_person_duplicate on merged_person (duplicate_id) where not undone;
comment on table merged_person is 'Merges of files, upserted by version; outcomes follow them.';

create view outcome_of_person as
with recursive chain as (
    select m.duplicate_id, m.surviving_id from merged_person m where not m.undone
    union
    select c.duplicate_id, m.surviving_id
    from chain c join merged_person m on m.duplicate_id = c.surviving_id and not m.undone)
select o.outcome_id, coalesce(last.surviving_id, o.person_id) as person_id, o.area_code, o.kind, o.started_on,
       o.employed_after_90_days, cast(null as text) as service_item, cast('{}' as text[]) as groups
from outcome_fact o
left join chain last on last.duplicate_id = o.person_id
    and not exists (select 1 from merged_person m where m.duplicate_id = last.surviving_id and not m.undone)
where o.status <> 'VOIDED';
comment on view outcome_of_person is 'Outcomes that count, with the person to whose file they belong now.';

create view employed_of_person as
select o.outcome_id, o.person_id, o.area_code, o.service_item, o.groups, o.started_on as civil_day
from outcome_of_person o
where o.kind = 'EMPLOYMENT';
comment on view employed_of_person is 'Employments, on their first day.';

create view kept_employment_of_person as
select o.outcome_id, o.person_id, o.area_code, o.service_item, o.groups, o.started_on + 90 as civil_day
from outcome_of_person o
where o.kind = 'EMPLOYMENT' and o.employed_after_90_days;
comment on view kept_employment_of_person is 'Employments that the follow-up after 90 days found kept, on their 90th day.';

create view volunteer_of_person as
select o.outcome_id, o.person_id, o.area_code, o.service_item, o.groups, o.started_on as civil_day
from outcome_of_person o
where o.kind = 'VOLUNTEERING' and exists (
    select 1 from visit_of_person v
    where v.person_id = o.person_id and v.status = 'VERIFIED' and v.civil_day <= o.started_on);
comment on view volunteer_of_person is 'Volunteers who were served before, on the day they joined.';

create view publicity_of_area as
select p.publicity_id, p.area_code, p.reach, p.held_on as civil_day, cast(null as uuid) as person_id,
       cast(null as text) as service_item, cast('{}' as text[]) as groups
from publicity_fact p
where p.status = 'HELD';
comment on view publicity_of_area is 'Events of policy publicity that count; they name nobody.';
