-- An answer about a child that means immediate help opens a task of the officers of the area at once.
create table child_alert (
    id             uuid        not null,
    revision       bigint      not null,
    lock_version   bigint      not null,
    person_id      uuid        not null,
    assessment_id  uuid        not null,
    area_code      text        not null,
    state          text        not null,
    reasons_sealed text        not null,
    opened_at      timestamptz not null,
    due_at         timestamptz not null,
    reached_at     timestamptz not null,
    taken_by       text,
    taken_at       timestamptz,
    outcome_code   text,
    outcome_sealed text,
    closed_at      timestamptz,
    constraint pk_child_alert primary key (id),
    constraint uk_child_alert_assessment unique (assessment_id),
    constraint fk_child_alert_person foreign key (person_id) references person (id),
    constraint fk_child_alert_assessment foreign key (assessment_id) references assessment (id),
    constraint ck_child_alert_state check (state in ('OPEN', 'TAKEN', 'CLOSED')),
    constraint ck_child_alert_taken check ((state = 'OPEN') = (taken_by is null)),
    constraint ck_child_alert_closed check ((state = 'CLOSED') = (outcome_code is not null))
);
create index ix_child_alert_opened on child_alert (opened_at, id);
create index ix_child_alert_due on child_alert (due_at, id);
create index ix_child_alert_area on child_alert (area_code text_pattern_ops, id);
comment on table child_alert is 'Children who need immediate help, as the answers of a screening say.';
comment on index ix_child_alert_opened is 'Officers list the alerts by age.';
comment on index ix_child_alert_due is 'Officers list the alerts by the time by which they are to be taken.';
comment on index ix_child_alert_area is 'Officers list the alerts of their area.';
comment on column child_alert.reasons_sealed is 'Items of the instrument whose answer means immediate help, as JSON: encrypted.';
comment on column child_alert.outcome_sealed is 'What was done, in words: encrypted.';
