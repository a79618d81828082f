-- The target groups of a person with their periods, as intake published them last. Figures judge the groups of a visit
-- on the day of service by them: proof that arrives later and is valid on that day then counts. The groups known when
-- the visit was verified stay in visit_fact.
create table person_fact (
    person_id uuid        not null,
    version   bigint      not null,
    noted_at  timestamptz not null,
    constraint person_fact_pk primary key (person_id)
);

create table person_group_fact (
    person_id  uuid    not null,
    code       text    not null,
    is_primary boolean not null,
    from_day   date    not null,
    until_day  date,
    constraint person_group_fact_person_fk foreign key (person_id) references person_fact (person_id) on delete cascade
);
create index person_group_fact_person_ix on person_group_fact (person_id, code);
comment on column person_group_fact.until_day is 'Last day, included; null while open.';
