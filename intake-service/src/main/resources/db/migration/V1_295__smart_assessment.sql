-- What the rules suggest from assessments and target groups, and what officers decided about each suggestion.
create table smart_assessment (
    id                 uuid        not null,
    revision           bigint      not null,
    lock_version       bigint      not null,
    person_id          uuid        not null,
    rules_version      integer     not null,
    input_sealed       text        not null,
    suggestions_sealed text        not null,
    decisions_sealed   text        not null,
    step_at            timestamptz not null,
    occurred_at        timestamptz not null,
    recorded_at        timestamptz not null,
    backfilled         boolean     not null,
    backfill_reason    text,
    created_by         text        not null,
    client_reference   text,
    content_digests    text,
    constraint pk_smart_assessment primary key (id),
    constraint fk_smart_assessment_person foreign key (person_id) references person (id),
    constraint uk_smart_assessment_reference unique (created_by, client_reference)
);
create index ix_smart_assessment_person on smart_assessment (person_id, id);
comment on table smart_assessment is 'Suggested needs of a person; officers decide about each.';
comment on index ix_smart_assessment_person is 'The suggestions for a person are listed in the order of time.';
comment on column smart_assessment.input_sealed is 'Assessments, groups and age that the rules read, as JSON: encrypted.';
comment on column smart_assessment.suggestions_sealed is 'Suggestions with their reasons, as JSON, never changed: encrypted.';
comment on column smart_assessment.decisions_sealed is 'Decisions with their reasons by service, as JSON: encrypted.';
