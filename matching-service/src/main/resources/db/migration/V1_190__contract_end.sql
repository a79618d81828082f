-- A contract ends when its period is over, or earlier by a decision; the last day it was signed for stays in its history.
set local lock_timeout = '3s';
alter table contract
    add column last_step_at timestamptz,
    add column ended_at     timestamptz,
    add column ended_by     text,
    add column end_reason   text,
    add column begun        boolean not null default true;
update contract set last_step_at = occurred_at, begun = period_from <= current_date;
alter table contract
    alter column last_step_at set not null,
    alter column begun drop default;
create index ix_contract_to_end on contract (period_to) where ended_at is null;
comment on index ix_contract_to_end is 'Contracts whose period is over and that have not ended yet.';
create index ix_contract_to_begin on contract (period_from) where not begun;
comment on index ix_contract_to_begin is 'Contracts that were signed before their first day; needs wait for that day.';
create index ix_match_offered_contract on match (contract_id) where status = 'OFFERED';
comment on index ix_match_offered_contract is 'Offers without an answer on a contract that has ended.';
comment on column contract.period_to is 'Last day; the new one once the contract was ended earlier.';
