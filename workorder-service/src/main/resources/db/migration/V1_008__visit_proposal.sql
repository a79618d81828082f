-- Visits that published plans proposed: each is answered once, and a withdrawal told before its proposal is kept.
create table visit_proposal (
    id           uuid        not null,
    lock_version bigint      not null,
    status       text        not null,
    plan_id      uuid        not null,
    plan_version integer     not null,
    match_id     uuid        not null,
    need_id      uuid        not null,
    part         integer,
    reason_code  text,
    recorded_at  timestamptz not null,
    constraint pk_visit_proposal primary key (id),
    constraint ck_visit_proposal_status check (status in ('CONFIRMED', 'REFUSED', 'WITHDRAWN')),
    constraint ck_visit_proposal_reason check ((status = 'CONFIRMED') = (reason_code is null))
);
create index ix_visit_proposal_plan on visit_proposal (plan_id, plan_version);
comment on index ix_visit_proposal_plan is 'What became of a plan is looked up by the plan.';
comment on column visit_proposal.part is 'Of a visit by two workers; null when it was withdrawn before it was told.';

alter table visit
    add column proposal_id  uuid,
    add column plan_id      uuid,
    add column plan_version integer,
    add constraint ck_visit_source check
        (num_nonnulls(proposal_id, plan_id, plan_version) in (0, 3));
create unique index ux_visit_proposal on visit (proposal_id) where proposal_id is not null;
comment on index ux_visit_proposal is 'One visit a proposal, however often the proposal is told.';
