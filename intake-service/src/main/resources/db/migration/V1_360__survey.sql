-- Rounds of household visits: a frame of persons that is frozen at the opening, who visits whom, and each attempt with what it led to.
create table survey_round (
    id               uuid        not null,
    revision         bigint      not null,
    lock_version     bigint      not null,
    name             text        not null,
    purpose_sealed   text        not null,
    area_code        text        not null,
    area_pattern     text        not null,
    period_from      date        not null,
    period_to        date        not null,
    instruments      text        not null,
    frame_files      boolean     not null,
    frame_groups     text        not null,
    assessed_before  date,
    state            text        not null,
    frame_count      integer,
    frame_hash       text,
    opened_at        timestamptz,
    closed_at        timestamptz,
    reached_at       timestamptz not null,
    occurred_at      timestamptz not null,
    recorded_at      timestamptz not null,
    backfilled       boolean     not null,
    backfill_reason  text,
    created_by       text        not null,
    client_reference text,
    content_digests  text,
    constraint pk_survey_round primary key (id),
    constraint uk_survey_round_reference unique (created_by, client_reference),
    constraint ck_survey_round_state check (state in ('DRAFT', 'OPEN', 'CLOSED')),
    constraint ck_survey_round_period check (period_to >= period_from),
    constraint ck_survey_round_frame check ((state = 'DRAFT') = (frame_hash is null)),
    constraint ck_survey_round_closed check ((state = 'CLOSED') = (closed_at is not null))
);
create index ix_survey_round_area on survey_round (area_code text_pattern_ops, id);
create index ix_survey_round_period on survey_round (period_from, id);
comment on table survey_round is 'Rounds of household visits.';
comment on index ix_survey_round_area is 'Officers list the rounds of their area.';
comment on index ix_survey_round_period is 'Rounds are listed by their first day.';
comment on column survey_round.purpose_sealed is 'What the round is for, free text: encrypted.';
comment on column survey_round.area_pattern is 'What codes of the area begin with, and a percent sign: officers of an area inside see the round.';
comment on column survey_round.frame_hash is 'SHA-256 over the entries of the frozen frame.';

create table survey_entry (
    id                   uuid        not null,
    revision             bigint      not null,
    lock_version         bigint      not null,
    round_id             uuid        not null,
    person_id            uuid,
    name_sealed          text,
    phone_sealed         text,
    address_sealed       text,
    area_code            text        not null,
    late                 boolean     not null,
    surveyor             text,
    status               text        not null,
    attempts             integer     not null,
    next_attempt_on      date,
    moved_to             text,
    visit_id             uuid,
    visited_at           timestamptz,
    death_reported       boolean     not null,
    conflicts            integer     not null,
    conflicts_resolved   integer     not null,
    resolution_sealed    text,
    resolved_by          text,
    resolved_at          timestamptz,
    reached_at           timestamptz not null,
    occurred_at          timestamptz not null,
    recorded_at          timestamptz not null,
    backfilled           boolean     not null,
    backfill_reason      text,
    created_by           text        not null,
    client_reference     text,
    content_digests      text,
    constraint pk_survey_entry primary key (id),
    constraint uk_survey_entry_reference unique (created_by, client_reference),
    constraint fk_survey_entry_round foreign key (round_id) references survey_round (id),
    constraint fk_survey_entry_person foreign key (person_id) references person (id),
    constraint ck_survey_entry_known check (person_id is not null or name_sealed is not null),
    constraint ck_survey_entry_status check
        (status in ('OPEN', 'ABSENT', 'REFUSED', 'NOT_FOUND', 'MOVED', 'DECEASED', 'DONE')),
    constraint ck_survey_entry_visited check ((status = 'DONE') = (visited_at is not null)),
    constraint ck_survey_entry_moved check ((status = 'MOVED') = (moved_to is not null)),
    constraint ck_survey_entry_conflicts check (conflicts_resolved between 0 and conflicts)
);
create index ix_survey_entry_round on survey_entry (round_id, id);
create index ix_survey_entry_reached on survey_entry (round_id, reached_at, id);
create index ix_survey_entry_surveyor on survey_entry (surveyor, round_id, id);
create index ix_survey_entry_person on survey_entry (person_id) where person_id is not null;
comment on table survey_entry is 'Entries of the frame of a round: files, and persons without one.';
comment on index ix_survey_entry_round is 'Entries are listed by round.';
comment on index ix_survey_entry_reached is 'Entries of a round are listed by their last step.';
comment on index ix_survey_entry_surveyor is 'Surveyors list their own entries.';
comment on index ix_survey_entry_person is 'Merges move the entries of a file.';
comment on column survey_entry.name_sealed is 'Name of a person without a file: encrypted.';
comment on column survey_entry.late is 'Added after the opening: not in the count and hash of the frozen frame.';
comment on column survey_entry.conflicts is 'Attempts that contradict another one, as follows from all attempts.';
comment on column survey_entry.resolution_sealed is 'What was found about the contradictions, free text: encrypted.';

create table survey_assignment (
    id            uuid        not null,
    entry_id      uuid        not null,
    surveyor      text        not null,
    assigned_by   text        not null,
    assigned_at   timestamptz not null,
    ended_at      timestamptz,
    reason_sealed text,
    constraint pk_survey_assignment primary key (id),
    constraint fk_survey_assignment_entry foreign key (entry_id) references survey_entry (id)
);
create index ix_survey_assignment_entry on survey_assignment (entry_id, id);
create index ix_survey_assignment_surveyor on survey_assignment (surveyor, entry_id);
comment on table survey_assignment is 'Who was to visit an entry, and from when to when.';
comment on index ix_survey_assignment_entry is 'The assignments of an entry in their order.';
comment on index ix_survey_assignment_surveyor is 'An attempt is taken from whoever the entry was assigned to at its time.';
comment on column survey_assignment.reason_sealed is 'Why it was reassigned, free text: encrypted.';

create table survey_attempt (
    id               uuid        not null,
    lock_version     bigint      not null,
    round_id         uuid        not null,
    entry_id         uuid        not null,
    result           text        not null,
    next_attempt_on  date,
    moved_to         text,
    point_sealed     text,
    note_sealed      text,
    findings         text        not null,
    outcome          text        not null,
    conflict         text,
    occurred_at      timestamptz not null,
    recorded_at      timestamptz not null,
    backfilled       boolean     not null,
    backfill_reason  text,
    created_by       text        not null,
    client_reference text,
    content_digests  text,
    constraint pk_survey_attempt primary key (id),
    constraint uk_survey_attempt_reference unique (created_by, client_reference),
    constraint fk_survey_attempt_round foreign key (round_id) references survey_round (id),
    constraint fk_survey_attempt_entry foreign key (entry_id) references survey_entry (id),
    constraint ck_survey_attempt_result check
        (result in ('DONE', 'REFUSED', 'ABSENT', 'MOVED', 'DECEASED', 'NOT_FOUND')),
    constraint ck_survey_attempt_outcome check (outcome in ('RECORDED', 'CONFLICT')),
    constraint ck_survey_attempt_conflict check ((outcome = 'CONFLICT') = (conflict is not null))
);
create index ix_survey_attempt_entry on survey_attempt (entry_id, occurred_at, id);
comment on table survey_attempt is 'Each attempt at a visit, with its own time.';
comment on index ix_survey_attempt_entry is 'The state of an entry follows from all of its attempts.';
comment on column survey_attempt.findings is 'Ids of the records that the visit led to, with their kinds, as JSON: where those records come from.';
comment on column survey_attempt.outcome is 'What became of it when it was received; the entry says what is so now.';

-- Entries follow the merge of two files. The kinds that other migrations added stay.
do $$
declare
    known text;
begin
    select regexp_replace(pg_get_constraintdef(oid), '^CHECK ', '') into strict known
    from pg_constraint where conname = 'ck_person_merge_move_kind';
    alter table person_merge_move drop constraint ck_person_merge_move_kind;
    execute 'alter table person_merge_move add constraint ck_person_merge_move_kind check (' || known
        || ' or kind = ''SURVEY_ENTRY'')';
end $$;
