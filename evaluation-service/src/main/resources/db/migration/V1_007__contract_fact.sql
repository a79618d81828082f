-- Units bought per contract and service item, to see that no more of them are in use than were bought.
create table contract_line_fact (
    contract_id  uuid        not null,
    service_item text        not null,
    version      bigint      not null,
    provider_id  uuid        not null,
    area_code    text        not null,
    units        integer     not null,
    noted_at     timestamptz not null,
    constraint contract_line_fact_pk primary key (contract_id, service_item),
    constraint contract_line_fact_units_ck check (units > 0)
);
