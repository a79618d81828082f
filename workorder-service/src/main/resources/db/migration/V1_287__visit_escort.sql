-- The second place of an escort: destination, appointment, and the arrival there.
set local lock_timeout = '3s';
create table visit_escort (
    id                 uuid        not null,
    lock_version       bigint      not null,
    order_id           uuid        not null,
    appointment_at     timestamptz not null,
    destination_sealed text        not null,
    arrived_at         timestamptz,
    arrival            jsonb,
    arrival_sealed     text,
    occurred_at        timestamptz not null,
    recorded_at        timestamptz not null,
    backfilled         boolean     not null,
    backfill_reason    text,
    created_by         text        not null,
    client_reference   text,
    content_digests    text,
    constraint pk_visit_escort primary key (id),
    constraint fk_visit_escort_visit foreign key (id) references visit (id),
    constraint fk_visit_escort_order foreign key (order_id) references work_order (id),
    constraint ck_visit_escort_arrival check (num_nonnulls(arrived_at, arrival, arrival_sealed) in (0, 3))
);
comment on column visit_escort.id is 'Id of the visit.';
comment on column visit_escort.destination_sealed is 'Where someone is treated says something about their health, therefore encrypted.';
comment on column visit_escort.arrival_sealed is 'The proof contains an exact point, therefore it is encrypted.';
alter table visit_fact drop constraint ck_visit_fact_kind;
alter table visit_fact add constraint ck_visit_fact_kind check (kind in ('CHECK_IN', 'ARRIVAL', 'CHECK_OUT'));
