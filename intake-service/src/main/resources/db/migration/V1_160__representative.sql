-- Guardians, agents and carers of persons, with scope and period. Somebody without a file is kept here, encrypted.
set local lock_timeout = '3s';
create table representative (
    id                        uuid        not null,
    revision                  bigint      not null,
    lock_version              bigint      not null,
    person_id                 uuid        not null,
    representative_id         uuid,
    name_sealed               text,
    phone_sealed              text,
    document_type             text,
    id_number_sealed          text,
    kind                      text        not null,
    relation                  text        not null,
    scopes                    text[]      not null,
    follows_applications      boolean     not null,
    valid_from                date        not null,
    valid_until               date,
    last_day                  date,
    document_kind             text,
    document_reference_sealed text,
    document_issuer           text,
    document_issued_on        date,
    status                    text        not null,
    reason_code               text,
    note_sealed               text,
    last_step_at              timestamptz not null,
    occurred_at               timestamptz not null,
    recorded_at               timestamptz not null,
    backfilled                boolean     not null,
    backfill_reason           text,
    created_by                text        not null,
    client_reference          text,
    content_digests           text,
    constraint pk_representative primary key (id),
    constraint fk_representative_person foreign key (person_id) references person (id),
    constraint fk_representative_file foreign key (representative_id) references person (id),
    constraint uk_representative_reference unique (created_by, client_reference),
    constraint ck_representative_revision check (revision > 0),
    constraint ck_representative_themselves check (representative_id <> person_id),
    constraint ck_representative_who check
        ((representative_id is null) = (name_sealed is not null and phone_sealed is not null)),
    constraint ck_representative_document_number check ((document_type is null) = (id_number_sealed is null)),
    constraint ck_representative_kind check
        (kind in ('GUARDIAN_OF_MINOR', 'GUARDIAN_OF_ADULT', 'AUTHORISED_AGENT', 'CARER')),
    constraint ck_representative_scopes check (cardinality(scopes) > 0),
    constraint ck_representative_valid_until check (valid_until >= valid_from),
    constraint ck_representative_document check
        ((document_kind is null) = (document_issuer is null) and (document_kind is null) = (document_issued_on is null)),
    constraint ck_representative_status check (status in ('VALID', 'ENDED', 'VOIDED')),
    constraint ck_representative_reason check ((status = 'VALID') = (reason_code is null)),
    constraint ck_representative_backfill check (not backfilled or backfill_reason is not null)
);
create index ix_representative_person on representative (person_id, id);
create index ix_representative_file on representative (representative_id) where representative_id is not null;
comment on index ix_representative_person is 'Guardians, agents and carers of a person.';
comment on index ix_representative_file is 'Whom a person represents: deaths, merges, circles of guardians.';
comment on column representative.last_day is 'Last day in fact; before the first day when a death came earlier.';
comment on column representative.follows_applications is 'True with the scope APPLY or RECEIVE_RESULTS; queries read it.';
comment on column representative.representative_id is 'File of the representative; null when they have none.';

alter table person_merge_move drop constraint ck_person_merge_move_kind;
alter table person_merge_move add constraint ck_person_merge_move_kind check
    (kind in ('EVIDENCE', 'ASSESSMENT', 'APPLICATION', 'NEED', 'REPRESENTED', 'REPRESENTATIVE'));
