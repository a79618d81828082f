-- Satisfaction answers of the orders compared, and how many of them count: at most one per order.
set local lock_timeout = '3s';

alter table reconciliation_run_area
    add column answers bigint not null default 0,
    add column counted_answers bigint not null default 0;
