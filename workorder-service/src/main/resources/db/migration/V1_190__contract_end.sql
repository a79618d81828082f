-- The ends of contracts, as matching published them: orders on a contract end with it.
set local lock_timeout = '3s';
create table contract_end (
    contract_id uuid        not null,
    version     bigint      not null,
    last_day    date        not null,
    noted_at    timestamptz not null,
    constraint pk_contract_end primary key (contract_id)
);
comment on table contract_end is
    'Kept whether orders on the contract are known or not: the event of an order may arrive after that of the end.';
create index ix_work_order_contract on work_order (contract_id)
    where status in ('OFFERED', 'ACCEPTED', 'SCHEDULED', 'IN_SERVICE', 'SUSPENDED');
comment on index ix_work_order_contract is 'Open orders on contracts that have ended.';
