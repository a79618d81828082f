-- Which services there are, in versions: a record of last year reads with the list of last year.
create table service_list (
    id               uuid        not null,
    version          integer     not null,
    valid_from       date        not null,
    source           text        not null,
    occurred_at      timestamptz not null,
    recorded_at      timestamptz not null,
    backfilled       boolean     not null,
    backfill_reason  text,
    created_by       text        not null,
    client_reference text,
    constraint pk_service_list primary key (id),
    constraint uk_service_list_version unique (version),
    constraint uk_service_list_valid_from unique (valid_from),
    constraint uk_service_list_reference unique (created_by, client_reference),
    constraint ck_service_list_version check (version > 0)
);

create table service_item (
    list_id             uuid    not null,
    code                text    not null,
    service_class       text,
    unit                text    not null,
    duration_minutes    integer not null,
    staff_needed        integer not null,
    required_credential text,
    acceptance_hours    integer not null,
    first_visit_hours   integer not null,
    return_visit_hours  integer not null,
    guide_version       integer not null,
    constraint pk_service_item primary key (list_id, code),
    constraint fk_service_item_list foreign key (list_id) references service_list (id),
    constraint ck_service_item_class check (service_class in ('CARE', 'LIVING', 'SUPPORT')),
    constraint ck_service_item_unit check (unit in ('VISIT', 'SESSION', 'PERSON')),
    constraint ck_service_item_duration check (duration_minutes between 5 and 720),
    constraint ck_service_item_staff check (staff_needed between 1 and 20),
    constraint ck_service_item_targets check (acceptance_hours > 0 and first_visit_hours > 0 and return_visit_hours > 0)
);
comment on column service_item.service_class is 'Null for work of the process itself, such as a household survey.';
