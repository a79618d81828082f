-- Planned visits can be moved and cancelled by people: what was planned before, who changed it, why, and who was told.
set local lock_timeout = '3s';
create table visit_change (
    id             uuid        not null,
    visit_id       uuid        not null,
    visit_version  bigint      not null,
    kind           text        not null,
    from_worker_id uuid        not null,
    from_start     timestamptz not null,
    from_end       timestamptz not null,
    to_worker_id   uuid,
    to_start       timestamptz,
    to_end         timestamptz,
    reason_code    text        not null,
    reason_sealed  text,
    informed       varchar[]   not null,
    changed_by     text        not null,
    occurred_at    timestamptz not null,
    recorded_at    timestamptz not null,
    constraint pk_visit_change primary key (id),
    constraint fk_visit_change_visit foreign key (visit_id) references visit (id),
    constraint uk_visit_change_version unique (visit_id, visit_version),
    constraint ck_visit_change_kind check (kind in ('MOVED', 'CANCELLED')),
    constraint ck_visit_change_target
        check (num_nonnulls(to_worker_id, to_start, to_end) = case when kind = 'MOVED' then 3 else 0 end)
);
comment on table visit_change is 'Changes of planned visits by people; rows are added and never changed.';
comment on column visit_change.reason_sealed is 'Free text about a person, therefore encrypted.';
create index ix_visit_change_worker on visit_change (from_worker_id, from_start);
comment on index ix_visit_change_worker is 'What the calendar of a worker showed before a change.';
