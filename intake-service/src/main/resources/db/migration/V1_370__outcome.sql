-- What help led to: employment with follow-ups after 30 and 90 days, volunteering with consent, inclusion.
create table outcome (
    id                         uuid        not null,
    revision                   bigint      not null,
    lock_version               bigint      not null,
    person_id                  uuid        not null,
    area_code                  text        not null,
    kind                       text        not null,
    status                     text        not null,
    started_on                 date        not null,
    employer_kind              text,
    group_id                   uuid,
    consent_on                 date,
    evidence_sealed            text        not null,
    ended_on                   date,
    end_reason                 text,
    reason_sealed              text,
    follow_ups_sealed          text,
    next_follow_up_on          date,
    employed_after_ninety_days boolean,
    last_step_at               timestamptz not null,
    occurred_at                timestamptz not null,
    recorded_at                timestamptz not null,
    backfilled                 boolean     not null,
    backfill_reason            text,
    created_by                 text        not null,
    client_reference           text,
    content_digests            text,
    constraint pk_outcome primary key (id),
    constraint fk_outcome_person foreign key (person_id) references person (id),
    constraint uk_outcome_reference unique (created_by, client_reference),
    constraint ck_outcome_kind check (kind in ('EMPLOYMENT', 'VOLUNTEERING', 'INCLUSION')),
    constraint ck_outcome_status check (status in ('ONGOING', 'ENDED', 'VOIDED')),
    constraint ck_outcome_employer check ((kind = 'EMPLOYMENT') = (employer_kind is not null)),
    constraint ck_outcome_consent check ((kind = 'VOLUNTEERING') = (group_id is not null and consent_on is not null)),
    constraint ck_outcome_end check (status <> 'ENDED' or (ended_on is not null and end_reason is not null)),
    constraint ck_outcome_period check (ended_on is null or ended_on >= started_on)
);
create index ix_outcome_person on outcome (person_id, id);
create index ix_outcome_follow_up on outcome (next_follow_up_on, id) where next_follow_up_on is not null;
comment on index ix_outcome_person is 'The outcomes of a person, and of the persons of an area.';
comment on index ix_outcome_follow_up is 'Officers look for employments whose follow-up is due.';
comment on column outcome.evidence_sealed is 'How it is known: encrypted.';
comment on column outcome.reason_sealed is 'Why it was last corrected, ended or voided: encrypted.';
comment on column outcome.follow_ups_sealed is 'Follow-ups with their evidence, as JSON: encrypted.';

-- What a merge moves: the kinds are those of the program, so that a further one needs no migration.
alter table person_merge_move drop constraint ck_person_merge_move_kind;
alter table person_merge_move add constraint ck_person_merge_move_kind check (kind ~ '^[A-Z][A-Z_]*$');
