-- Another worker of the provider becomes responsible for an order: from whom, to whom, from which day, why.
set local lock_timeout = '3s';
create table order_hand_over (
    id             uuid        not null,
    order_id       uuid        not null,
    from_worker_id uuid        not null,
    to_worker_id   uuid        not null,
    from_day       date        not null,
    reason_code    text        not null,
    reason_sealed  text,
    handed_over_by text        not null,
    occurred_at    timestamptz not null,
    recorded_at    timestamptz not null,
    constraint pk_order_hand_over primary key (id),
    constraint fk_order_hand_over_order foreign key (order_id) references work_order (id),
    constraint ck_order_hand_over_workers check (from_worker_id <> to_worker_id)
);
comment on table order_hand_over is 'Hand-overs of orders between workers of a provider; rows are added and never changed.';
comment on column order_hand_over.reason_sealed is 'Free text about a person, therefore encrypted.';
create index ix_order_hand_over_order on order_hand_over (order_id, id);
comment on index ix_order_hand_over_order is 'The hand-overs of an order, oldest first.';
create index ix_work_order_worker on work_order (worker_id, id) where worker_id is not null;
comment on index ix_work_order_worker is 'A worker reads their own orders.';
