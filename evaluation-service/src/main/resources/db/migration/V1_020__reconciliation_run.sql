-- What each run of the reconciliation found, so that one can see since when something is wrong.
create table reconciliation_run (
    id     uuid        not null,
    as_of  timestamptz not null,
    constraint reconciliation_run_pk primary key (id)
);
create index reconciliation_run_as_of_ix on reconciliation_run (as_of);

-- Per county, so that everyone reads the sums of the own area.
create table reconciliation_run_area (
    run_id    uuid   not null,
    area_code text   not null,
    needs     bigint not null,
    matches   bigint not null,
    need_units bigint not null,
    offered   bigint not null,
    held      bigint not null,
    committed bigint not null,
    consumed  bigint not null,
    released  bigint not null,
    ordered   bigint not null,
    verified_visits bigint not null,
    breaks    bigint not null,
    in_flight bigint not null,
    constraint reconciliation_run_area_pk primary key (run_id, area_code),
    constraint reconciliation_run_area_run_fk
        foreign key (run_id) references reconciliation_run (id) on delete cascade
);
