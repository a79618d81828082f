-- Assessments of persons, as far as they prove visits whose service is an assessment.
set local lock_timeout = '3s';
create table person_assessment (
    assessment_id uuid        not null,
    person_id     uuid        not null,
    instrument    text        not null,
    assessed_at   timestamptz not null,
    assessed_by   text,
    visit_id      uuid,
    constraint pk_person_assessment primary key (assessment_id),
    constraint fk_person_assessment_visit foreign key (visit_id) references visit (id)
);
create index ix_person_assessment_person on person_assessment (person_id, assessed_at);
create index ix_person_assessment_visit on person_assessment (visit_id) where visit_id is not null;
comment on table person_assessment is 'When persons were assessed in intake, and which visit an assessment is the result of.';
comment on column person_assessment.visit_id is 'One visit at a time; an assessment of a visit that was voided is free again.';
