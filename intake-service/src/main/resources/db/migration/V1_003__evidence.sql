-- Evidence, as it was given. The diagnosis behind medical evidence is not kept: nobody here needs it.
create table evidence (
    id                  uuid        not null,
    lock_version        bigint      not null,
    person_id           uuid        not null,
    type                text        not null,
    assistance_category text,
    disability_type     integer,
    disability_level    integer,
    living_alone        boolean,
    valid_from          date        not null,
    valid_until         date,
    issuer              text        not null,
    occurred_at         timestamptz not null,
    recorded_at         timestamptz not null,
    backfilled          boolean     not null,
    backfill_reason     text,
    created_by          text        not null,
    client_reference    text,
    constraint pk_evidence primary key (id),
    constraint fk_evidence_person foreign key (person_id) references person (id),
    constraint uk_evidence_reference unique (created_by, client_reference),
    constraint ck_evidence_type check
        (type in ('STATUTORY_CONFIRMATION', 'DISABILITY_CERTIFICATE', 'MEDICAL_EVIDENCE', 'LIVING_ARRANGEMENT')),
    constraint ck_evidence_category check ((type = 'STATUTORY_CONFIRMATION') = (assistance_category is not null)),
    constraint ck_evidence_disability check
        ((type = 'DISABILITY_CERTIFICATE') = (disability_type is not null and disability_level is not null)),
    constraint ck_evidence_disability_range check (disability_type between 1 and 7 and disability_level between 1 and 4),
    constraint ck_evidence_living check ((type = 'LIVING_ARRANGEMENT') = (living_alone is not null)),
    constraint ck_evidence_period check (valid_until is null or valid_until >= valid_from)
);
create index ix_evidence_person on evidence (person_id, id);
comment on index ix_evidence_person is 'Groups are derived from all evidence of one person.';
