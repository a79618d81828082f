-- Visits that published plans proposed to the calendar, and what was answered.
create table visit_proposal (
    id           uuid        not null,
    revision     bigint      not null,
    lock_version bigint      not null,
    root_id      uuid        not null,
    number       integer     not null,
    match_id     uuid        not null,
    need_id      uuid        not null,
    provider_id  uuid        not null,
    provider_org text        not null,
    worker_id    uuid        not null,
    visit_key    text        not null,
    part         integer     not null,
    parts        integer     not null,
    planned_from timestamptz not null,
    planned_to   timestamptz not null,
    replaces     uuid,
    status       text        not null,
    visit_id     uuid,
    reason_code  text,
    occurred_at  timestamptz not null,
    recorded_at  timestamptz not null,
    constraint pk_visit_proposal primary key (id),
    constraint fk_visit_proposal_plan foreign key (root_id, number) references plan (root_id, number),
    constraint fk_visit_proposal_match foreign key (match_id) references match (id),
    constraint ck_visit_proposal_parts check (parts between 1 and 2 and part between 1 and parts),
    constraint ck_visit_proposal_time check (planned_to > planned_from),
    constraint ck_visit_proposal_status
        check (status in ('PROPOSED', 'CONFIRMED', 'REFUSED', 'GIVING_WAY', 'REPLACED', 'WITHDRAWN'))
);
-- However often and from wherever a plan is published: of a visit, one proposal at a time.
create unique index uk_visit_proposal_live on visit_proposal (root_id, visit_key, part)
    where status in ('PROPOSED', 'CONFIRMED');
create index ix_visit_proposal_root on visit_proposal (root_id, id);
create index ix_visit_proposal_match on visit_proposal (match_id);
create index ix_visit_proposal_worker on visit_proposal (worker_id, planned_from)
    where status in ('PROPOSED', 'CONFIRMED', 'GIVING_WAY');
create index ix_visit_proposal_visit on visit_proposal (visit_id);
comment on index ix_visit_proposal_worker is 'When a worker will be taken, once the calendar confirms.';
comment on index ix_visit_proposal_match is 'How much of a match is proposed.';
