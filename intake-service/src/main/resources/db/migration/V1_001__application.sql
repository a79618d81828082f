-- Applications. Who applies is sealed (AES-GCM, bound to column and row); the name alone is plain, lists are read by it.
create table application (
    id                 uuid        not null,
    revision           bigint      not null,
    lock_version       bigint      not null,
    receipt            text        not null,
    query_code_hash    text        not null,
    status             text        not null,
    channel            text        not null,
    area_code          text        not null,
    applicant_name     text        not null,
    id_number_sealed   text,
    phone_sealed       text,
    address_sealed     text,
    description_sealed text,
    requested_items    text[]      not null,
    person_id          uuid,
    reason_code        text,
    reason             text,
    occurred_at        timestamptz not null,
    recorded_at        timestamptz not null,
    backfilled         boolean     not null,
    backfill_reason    text,
    created_by         text        not null,
    client_reference   text,
    constraint pk_application primary key (id),
    constraint uk_application_receipt unique (receipt),
    -- What a caller names once is one record, however often it is sent.
    constraint uk_application_reference unique (created_by, client_reference),
    constraint ck_application_revision check (revision > 0),
    constraint ck_application_status check
        (status in ('SUBMITTED', 'RECEIVED', 'ACCEPTED', 'RETURNED', 'REJECTED', 'WITHDRAWN')),
    constraint ck_application_person check ((status = 'ACCEPTED') = (person_id is not null)),
    -- A refusal without a reason is no decision (Social Assistance Law, art. 45).
    constraint ck_application_reason check (status not in ('RETURNED', 'REJECTED') or reason is not null),
    constraint ck_application_backfill check (not backfilled or backfill_reason is not null)
);

create index ix_application_area on application (area_code text_pattern_ops, id);
create index ix_application_person on application (person_id) where person_id is not null;
comment on index ix_application_area is 'Lists are bounded by an area prefix and go by id.';
comment on column application.query_code_hash is 'Keyed hash; the code itself is shown once and not kept.';

-- The states an application came to: what applicants see as progress.
create table application_step (
    application_id uuid        not null,
    position       integer     not null,
    stage          text        not null,
    reached_at     timestamptz not null,
    actor          text        not null,
    constraint pk_application_step primary key (application_id, position),
    constraint fk_application_step_application foreign key (application_id) references application (id)
);

-- Wrong query codes per receipt and hour. No foreign key: unknown receipts are counted as well, so that the answer does
-- not tell which receipts exist.
create table progress_attempt (
    receipt      text        not null,
    window_start timestamptz not null,
    attempts     integer     not null,
    constraint pk_progress_attempt primary key (receipt)
);
create index ix_progress_attempt_window on progress_attempt (window_start);
comment on index ix_progress_attempt_window is 'The purge reads windows that are over.';
