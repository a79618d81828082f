-- Who lives together with whom. On each day a person belongs to at most one household: checked under the lock of their file.
set local lock_timeout = '3s';
create table household (
    id               uuid        not null,
    revision         bigint      not null,
    lock_version     bigint      not null,
    last_step_at     timestamptz not null,
    occurred_at      timestamptz not null,
    recorded_at      timestamptz not null,
    backfilled       boolean     not null,
    backfill_reason  text,
    created_by       text        not null,
    client_reference text,
    content_digests  text,
    constraint pk_household primary key (id),
    constraint uk_household_reference unique (created_by, client_reference),
    constraint ck_household_revision check (revision > 0),
    constraint ck_household_backfill check (not backfilled or backfill_reason is not null)
);
create table household_member (
    id           uuid   not null,
    lock_version bigint not null,
    household_id uuid   not null,
    person_id    uuid   not null,
    relation     text   not null,
    joined_on    date   not null,
    join_reason  text   not null,
    last_day     date,
    leave_reason text,
    constraint pk_household_member primary key (id),
    constraint fk_household_member_household foreign key (household_id) references household (id),
    constraint fk_household_member_person foreign key (person_id) references person (id),
    constraint ck_household_member_relation check (relation in ('HEAD', 'SPOUSE', 'SON', 'DAUGHTER', 'GRANDCHILD', 'PARENT',
        'GRANDPARENT', 'SIBLING', 'OTHER')),
    constraint ck_household_member_left check
        ((last_day is not null) = (leave_reason is not null and leave_reason <> 'ENTERED_BY_MISTAKE'))
);
create unique index uk_household_member_present on household_member (person_id) where leave_reason is null;
create index ix_household_member_household on household_member (household_id, id);
create index ix_household_member_person on household_member (person_id);
comment on index uk_household_member_present is 'A person belongs to one household at a time.';
comment on index ix_household_member_household is 'The members of a household.';
comment on index ix_household_member_person is 'The households of a person: joining, deaths, merges.';
comment on column household_member.last_day is 'Before the first day when a death came earlier.';

alter table person_merge_move drop constraint ck_person_merge_move_kind;
alter table person_merge_move add constraint ck_person_merge_move_kind check
    (kind in ('EVIDENCE', 'ASSESSMENT', 'APPLICATION', 'NEED', 'REPRESENTED', 'REPRESENTATIVE', 'HOUSEHOLD_MEMBER'));
