-- Two files of one person are merged by two officers. What was moved is kept with the merge, so that its undoing moves
-- exactly these records back.
set local lock_timeout = '3s';
create table person_merge (
    id               uuid        not null,
    revision         bigint      not null,
    lock_version     bigint      not null,
    surviving_id     uuid        not null,
    duplicate_id     uuid        not null,
    number_is_wrong  boolean     not null,
    reason           text        not null,
    status           text        not null,
    decided_by       text,
    decision_reason  text,
    last_step_at     timestamptz not null,
    occurred_at      timestamptz not null,
    recorded_at      timestamptz not null,
    backfilled       boolean     not null,
    backfill_reason  text,
    created_by       text        not null,
    client_reference text,
    content_digests  text,
    constraint pk_person_merge primary key (id),
    constraint fk_person_merge_surviving foreign key (surviving_id) references person (id),
    constraint fk_person_merge_duplicate foreign key (duplicate_id) references person (id),
    constraint uk_person_merge_reference unique (created_by, client_reference),
    constraint ck_person_merge_revision check (revision > 0),
    constraint ck_person_merge_two_files check (surviving_id <> duplicate_id),
    constraint ck_person_merge_status check (status in ('PROPOSED', 'APPROVED', 'REJECTED', 'UNDONE')),
    constraint ck_person_merge_decided check ((status = 'PROPOSED') = (decided_by is null)),
    constraint ck_person_merge_backfill check (not backfilled or backfill_reason is not null)
);
create unique index uk_person_merge_duplicate on person_merge (duplicate_id) where status in ('PROPOSED', 'APPROVED');
create index ix_person_merge_surviving on person_merge (surviving_id, id);
comment on index uk_person_merge_duplicate is 'A file is merged into one other file at a time.';
comment on index ix_person_merge_surviving is 'The merges of a file.';
comment on column person_merge.decided_by is 'Who took the last step: each step is another officer''s than the one before.';

create table person_merge_move (
    merge_id  uuid not null,
    kind      text not null,
    record_id uuid not null,
    constraint pk_person_merge_move primary key (merge_id, kind, record_id),
    constraint fk_person_merge_move_merge foreign key (merge_id) references person_merge (id),
    constraint ck_person_merge_move_kind check (kind in ('EVIDENCE', 'ASSESSMENT', 'APPLICATION', 'NEED'))
);

alter table need add column registered_for uuid;
alter table need add column moves bigint not null default 0;
comment on column need.registered_for is 'Person in whose file a moved need was registered: the key of its events. Null while it was not moved.';
comment on column need.moves is 'How often the need was moved; of two events about its person the one with the higher number applies.';
