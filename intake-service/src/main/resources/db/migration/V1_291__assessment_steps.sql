-- An assessment is reviewed, disputed, replaced by a re-assessment or a corrected version, and has a day on which the next one is due.
set local lock_timeout = '3s';
alter table assessment
    add column revision          bigint  not null default 1,
    add column state             text    not null default 'RECORDED',
    add column step_at           timestamptz,
    add column version_number    integer not null default 1,
    add column replaces          uuid,
    add column replaced_by       uuid,
    add column disputed_by       text,
    add column reason_sealed     text,
    add column change_sealed     text,
    add column due_on            date,
    add column due_reason        text,
    add constraint fk_assessment_replaces foreign key (replaces) references assessment (id),
    add constraint ck_assessment_state check (state in ('RECORDED', 'REVIEWED', 'DISPUTED', 'REASSESSED', 'CORRECTED')),
    add constraint ck_assessment_due check ((due_on is null) = (due_reason is null)),
    add constraint ck_assessment_replaced check ((state in ('REASSESSED', 'CORRECTED')) = (replaced_by is not null));
update assessment set step_at = occurred_at;
-- The one instrument of before is used again after twelve months; only the latest result of a person is due.
update assessment a
   set due_on = (a.occurred_at at time zone 'Asia/Shanghai')::date + interval '12 months', due_reason = 'INTERVAL'
 where not exists (select 1 from assessment l
                    where l.person_id = a.person_id and l.instrument = a.instrument
                      and (l.occurred_at, l.id) > (a.occurred_at, a.id));
create index ix_assessment_due on assessment (due_on, id) where due_on is not null;
comment on index ix_assessment_due is 'Officers list the assessments that are due.';
comment on column assessment.step_at is 'When the last step happened; null in rows of a replica of the version before.';
comment on column assessment.reason_sealed is 'Why it is disputed, or why this version replaces another one. Free text about a person, so encrypted.';
comment on column assessment.change_sealed is 'The reported change of circumstances. Free text about a person, so encrypted.';
-- The latest assessment with each instrument counts for the four-eyes rules. Until now there was one instrument.
update step_taken set link = 'PERSON/SELF_CARE_6' where operation = 'assessPerson' and link = 'PERSON';
