-- A backlog looked at together: a job that gathers needs, decides on them, and makes the offers once an officer says so.
create table matching_run (
    id               uuid        not null,
    revision         bigint      not null,
    lock_version     bigint      not null,
    area_code        text        not null,
    service_class    text,
    service_item     text,
    items            text        not null,
    gather_until     timestamptz not null,
    seed             bigint      not null,
    rule_version     integer     not null,
    status           text        not null,
    claim            uuid,
    lease_until      timestamptz,
    attempts         integer     not null default 0,
    needs            integer     not null default 0,
    placed           integer     not null default 0,
    offered          integer     not null default 0,
    not_offered      integer     not null default 0,
    failure          text,
    started_at       timestamptz,
    proposed_until   timestamptz,
    applied_by       text,
    ended_at         timestamptz,
    occurred_at      timestamptz not null,
    recorded_at      timestamptz not null,
    backfilled       boolean     not null,
    backfill_reason  text,
    created_by       text        not null,
    client_reference text,
    constraint pk_matching_run primary key (id),
    constraint ck_matching_run_revision check (revision > 0),
    constraint ck_matching_run_service check (service_class is null or service_item is null),
    constraint ck_matching_run_items check (items is json array),
    constraint ck_matching_run_status check (status in
        ('QUEUED', 'SEARCHING', 'PROPOSED', 'APPLYING', 'APPLIED', 'CANCELLED', 'LAPSED', 'FAILED')),
    constraint ck_matching_run_claim
        check (status <> 'SEARCHING' or (claim is not null and lease_until is not null)),
    constraint ck_matching_run_proposed check (status <> 'PROPOSED' or proposed_until is not null),
    -- No decision is carried out twice.
    constraint ck_matching_run_counts check (offered >= 0 and not_offered >= 0 and offered + not_offered <= placed)
);
create index ix_matching_run_open on matching_run (recorded_at, id)
    where status in ('QUEUED', 'SEARCHING', 'PROPOSED', 'APPLYING');
create index ix_matching_run_area on matching_run (area_code text_pattern_ops, id);
comment on index ix_matching_run_open is 'What wants something done next, and what its replica died on.';
comment on index ix_matching_run_area is 'Officers read runs by area.';
comment on column matching_run.items is 'What class or service came to when the run was asked for; empty for all.';

-- Apart from the run, so that lists do not read it.
create table matching_run_outcome (
    run_id  uuid not null,
    outcome text not null,
    constraint pk_matching_run_outcome primary key (run_id),
    constraint fk_matching_run_outcome_run foreign key (run_id) references matching_run (id),
    constraint ck_matching_run_outcome_outcome check (outcome is json object)
);

-- What was decided about each need, and what came of it.
create table matching_run_decision (
    id           uuid        not null,
    run_id       uuid        not null,
    need_id      uuid        not null,
    area_code    text        not null,
    service_item text        not null,
    units        integer     not null,
    target_group text,
    requested_at timestamptz not null,
    status       text        not null,
    reason_codes text        not null,
    decision     text,
    match_id     uuid,
    settled_at   timestamptz,
    constraint pk_matching_run_decision primary key (id),
    constraint uk_matching_run_decision_need unique (run_id, need_id),
    constraint fk_matching_run_decision_run foreign key (run_id) references matching_run (id),
    constraint fk_matching_run_decision_need foreign key (need_id) references need (id),
    constraint fk_matching_run_decision_match foreign key (match_id) references match (id),
    constraint ck_matching_run_decision_status
        check (status in ('PROPOSED', 'OFFERED', 'NOT_OFFERED', 'WAITS', 'INELIGIBLE')),
    constraint ck_matching_run_decision_reasons check (reason_codes is json array),
    constraint ck_matching_run_decision_decision check (decision is json object),
    constraint ck_matching_run_decision_match check ((status = 'OFFERED') = (match_id is not null))
);
create index ix_matching_run_decision_run on matching_run_decision (run_id, id);
create index ix_matching_run_decision_next on matching_run_decision (run_id, id) where status = 'PROPOSED';
create index ix_matching_run_decision_of_need on matching_run_decision (need_id);
comment on index ix_matching_run_decision_next is 'What is to be carried out next.';

-- Whose needs are gathered now: they are not matched singly until the run is over.
create table gathering (
    run_id       uuid not null,
    area_prefix  text not null,
    service_item text,
    constraint uk_gathering unique nulls not distinct (run_id, service_item),
    constraint fk_gathering_run foreign key (run_id) references matching_run (id)
);
comment on column gathering.service_item is 'Null for every service.';
