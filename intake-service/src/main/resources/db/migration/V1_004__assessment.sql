-- Assessments with their raw answers: a later version of an instrument can be held against them.
create table assessment (
    id                 uuid        not null,
    lock_version       bigint      not null,
    person_id          uuid        not null,
    area_code          text        not null,
    instrument         text        not null,
    instrument_version integer     not null,
    score              integer     not null,
    level              text        not null,
    computation        text        not null,
    occurred_at        timestamptz not null,
    recorded_at        timestamptz not null,
    backfilled         boolean     not null,
    backfill_reason    text,
    created_by         text        not null,
    client_reference   text,
    constraint pk_assessment primary key (id),
    constraint fk_assessment_person foreign key (person_id) references person (id),
    constraint uk_assessment_reference unique (created_by, client_reference)
);
create index ix_assessment_person on assessment (person_id, occurred_at);
comment on index ix_assessment_person is 'Facts and groups read all results of one person in order.';

create table assessment_answer (
    assessment_id uuid not null,
    item          text not null,
    answer        text not null,
    constraint pk_assessment_answer primary key (assessment_id, item),
    constraint fk_assessment_answer_assessment foreign key (assessment_id) references assessment (id),
    constraint ck_assessment_answer_answer check (answer in ('PASS', 'FAIL'))
);
