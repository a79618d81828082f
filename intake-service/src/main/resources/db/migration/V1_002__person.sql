-- One file per person. ID number, phone, address and exact point are sealed; the blind index finds an ID number and
-- keeps it unique without being readable.
create table person (
    id               uuid             not null,
    revision         bigint           not null,
    lock_version     bigint           not null,
    name             text             not null,
    id_number_index  text             not null,
    id_number_sealed text             not null,
    sex              text             not null,
    birth_date       date             not null,
    phone_sealed     text,
    address_sealed   text,
    point_sealed     text,
    coarse_latitude  double precision,
    coarse_longitude double precision,
    area_code        text             not null,
    facts_version    bigint           not null,
    occurred_at      timestamptz      not null,
    recorded_at      timestamptz      not null,
    backfilled       boolean          not null,
    backfill_reason  text,
    created_by       text             not null,
    client_reference text,
    constraint pk_person primary key (id),
    constraint uk_person_id_number unique (id_number_index),
    constraint uk_person_reference unique (created_by, client_reference),
    constraint ck_person_revision check (revision > 0),
    constraint ck_person_sex check (sex in ('MALE', 'FEMALE')),
    constraint ck_person_place check ((coarse_latitude is null) = (coarse_longitude is null)),
    constraint ck_person_backfill check (not backfilled or backfill_reason is not null)
);

create index ix_person_area on person (area_code text_pattern_ops, id);
create index ix_person_name on person (name text_pattern_ops);
comment on index ix_person_area is 'Lists are bounded by an area prefix and go by id.';
comment on index ix_person_name is 'Search by the beginning of the name.';
comment on constraint uk_person_id_number on person is 'One person, one file, also when two officers enter it at once.';

-- Target groups as they follow from the evidence, with their periods.
create table person_group (
    person_id uuid    not null,
    position  integer not null,
    code      text    not null,
    is_primary boolean not null,
    from_day  date    not null,
    until_day date,
    constraint pk_person_group primary key (person_id, position),
    constraint fk_person_group_person foreign key (person_id) references person (id),
    constraint ck_person_group_period check (until_day is null or until_day >= from_day)
);
create index ix_person_group_code on person_group (code, person_id);
comment on index ix_person_group_code is 'The ledger is read by group.';

alter table application
    add constraint fk_application_person foreign key (person_id) references person (id);
