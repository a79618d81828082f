-- Facts that devices without a network send later: each is judged by its own time, kept, and answered once per reference.
set local lock_timeout = '3s';
create table visit_fact (
    id               uuid        not null,
    lock_version     bigint      not null,
    visit_id         uuid        not null,
    kind             text        not null,
    status           text        not null,
    conflict         text,
    proof_sealed     text        not null,
    content_digest   text        not null,
    sent_by          text        not null,
    client_reference text        not null,
    backfill_reason  text,
    backfilled       boolean     not null,
    occurred_at      timestamptz not null,
    recorded_at      timestamptz not null,
    resolved_by      text,
    resolved_at      timestamptz,
    resolution_sealed text,
    constraint pk_visit_fact primary key (id),
    constraint fk_visit_fact_visit foreign key (visit_id) references visit (id),
    constraint ck_visit_fact_kind check (kind in ('CHECK_IN', 'CHECK_OUT')),
    constraint ck_visit_fact_status check (status in ('RECORDED', 'WAITING', 'CONFLICT', 'RESOLVED')),
    constraint ck_visit_fact_conflict check ((status in ('CONFLICT', 'RESOLVED')) = (conflict is not null)),
    constraint ck_visit_fact_resolved
        check (num_nonnulls(resolved_by, resolved_at, resolution_sealed) = case when status = 'RESOLVED' then 3 else 0 end)
);
comment on table visit_fact is 'Check-ins and check-outs sent in batches; what contradicts an earlier fact is kept and waits for a person.';
comment on column visit_fact.proof_sealed is 'The proof contains an exact point, therefore it is encrypted.';
comment on column visit_fact.content_digest is 'Keyed digest of what was sent: the same reference with other content is refused.';
create unique index uk_visit_fact_reference on visit_fact (sent_by, client_reference);
create index ix_visit_fact_visit on visit_fact (visit_id) where status = 'WAITING';
comment on index ix_visit_fact_visit is 'Check-outs that arrived before their check-in.';
create index ix_visit_fact_open on visit_fact (id) where status = 'CONFLICT';
comment on index ix_visit_fact_open is 'The queue: open contradictions, oldest first.';
