-- Household visits of survey rounds: an indicator counts them by area and day.
create table survey_visit_fact (
    entry_id   uuid        not null,
    version    bigint      not null,
    round_id   uuid        not null,
    person_id  uuid,
    area_code  text        not null,
    status     text        not null,
    visited_at timestamptz,
    civil_day  date,
    noted_at   timestamptz not null,
    constraint pk_survey_visit_fact primary key (entry_id),
    constraint ck_survey_visit_fact_visited check ((visited_at is null) = (civil_day is null))
);
create index ix_survey_visit_fact_day on survey_visit_fact (civil_day, area_code text_pattern_ops) where civil_day is not null;
comment on table survey_visit_fact is 'Entries of survey rounds with the visit that counts, upserted by version.';
comment on column survey_visit_fact.civil_day is 'Day of the visit that counts; null while there is none.';

create view survey_visit_of_person as
select s.entry_id, s.round_id, s.person_id, s.area_code, cast(null as text) as service_item, s.visited_at, s.civil_day,
       cast('{}' as text[]) as groups
from survey_visit_fact s
where s.civil_day is not null;
comment on view survey_visit_of_person is 'Household visits that count, in the area of the entry.';
