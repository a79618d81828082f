-- A correction of a contract is proposed by one officer and takes effect when another approves it.
create table contract_correction (
    id              uuid        not null,
    contract_id     uuid        not null,
    content         text        not null,
    status          text        not null,
    proposed_by     text        not null,
    proposed_at     timestamptz not null,
    decided_by      text,
    decided_at      timestamptz,
    decision_reason text,
    constraint pk_contract_correction primary key (id),
    constraint fk_contract_correction_contract foreign key (contract_id) references contract (id),
    constraint ck_contract_correction_status check (status in ('PROPOSED', 'APPROVED', 'REJECTED')),
    constraint ck_contract_correction_decision check ((status = 'PROPOSED') = (decided_by is null))
);
create index ix_contract_correction_contract on contract_correction (contract_id);
create unique index uk_contract_correction_contract_open on contract_correction (contract_id) where status = 'PROPOSED';
comment on table contract_correction is 'Corrections of contracts: one at a time is open.';
