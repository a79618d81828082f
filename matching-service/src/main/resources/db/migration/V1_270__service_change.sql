-- A change of the service list, its rules and guides: proposed by one officer, decided by another. Several lists may begin on one
-- day: the latest version holds.
alter table service_list drop constraint uk_service_list_valid_from;

create table service_change (
    id               uuid        not null,
    revision         bigint      not null,
    lock_version     bigint      not null,
    status           text        not null,
    valid_from       date        not null,
    source           text        not null,
    content          text        not null,
    list_version     integer,
    decided_by       text,
    decision_reason  text,
    last_step_at     timestamptz not null,
    occurred_at      timestamptz not null,
    recorded_at      timestamptz not null,
    backfilled       boolean     not null,
    backfill_reason  text,
    created_by       text        not null,
    client_reference text,
    content_digests  text,
    constraint pk_service_change primary key (id),
    constraint uk_service_change_reference unique (created_by, client_reference),
    constraint ck_service_change_status check (status in ('PROPOSED', 'APPROVED', 'REJECTED')),
    constraint ck_service_change_second_person check (status <> 'APPROVED' or decided_by <> created_by),
    constraint ck_service_change_content check (content is json object)
);
