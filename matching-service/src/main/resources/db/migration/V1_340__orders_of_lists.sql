-- The list of contracts can be ordered by the last day: which ends next.
create index ix_contract_period_to on contract (period_to, id);
