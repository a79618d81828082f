-- A trusted extension: the owner of the database may create it.
create extension if not exists btree_gist;

create table visit (
    id               uuid        not null,
    revision         bigint      not null,
    lock_version     bigint      not null,
    status           text        not null,
    order_id         uuid        not null,
    need_id          uuid        not null,
    worker_id        uuid        not null,
    planned_from     timestamptz not null,
    planned_to       timestamptz not null,
    busy_from        timestamptz not null,
    busy_to          timestamptz not null,
    started_at       timestamptz,
    ended_at         timestamptz,
    check_in_sealed  text,
    check_out_sealed text,
    verification     text,
    exceptions       text[]      not null,
    reason_code      text,
    occurred_at      timestamptz not null,
    recorded_at      timestamptz not null,
    backfilled       boolean     not null,
    created_by       text        not null,
    client_reference text,
    constraint pk_visit primary key (id),
    constraint fk_visit_order foreign key (order_id) references work_order (id),
    constraint ck_visit_plan check (planned_to > planned_from),
    constraint ck_visit_busy check (busy_to > busy_from),
    constraint ck_visit_status check (status in ('PLANNED', 'IN_PROGRESS', 'VERIFIED', 'NO_SHOW', 'CANCELLED', 'VOIDED')),
    constraint ck_visit_proof check (status <> 'VERIFIED' or (started_at is not null and ended_at > started_at)),
    constraint ex_visit_worker_in_two_places exclude using gist
        (worker_id with =, tstzrange(busy_from, busy_to, '[)') with &&)
        where (status in ('PLANNED', 'IN_PROGRESS', 'VERIFIED'))
);
create index ix_visit_order on visit (order_id, id);
create index ix_visit_worker on visit (worker_id, busy_from);
create unique index ux_visit_reference on visit (created_by, client_reference) where client_reference is not null;
comment on constraint ex_visit_worker_in_two_places on visit is 'A worker is in one place at a time, whoever plans.';
comment on column visit.check_in_sealed is 'The proof holds an exact point, so it is encrypted.';
