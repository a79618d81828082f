-- Sealed records of counselling visits: written once by the worker of the visit, and read by no one else.
set local lock_timeout = '3s';
create table counselling_record (
    id               uuid        not null,
    visit_id         uuid        not null,
    order_id         uuid        not null,
    content_sealed   text        not null,
    occurred_at      timestamptz not null,
    recorded_at      timestamptz not null,
    backfilled       boolean     not null,
    backfill_reason  text,
    created_by       text        not null,
    client_reference text,
    content_digests  text,
    constraint pk_counselling_record primary key (id),
    constraint uk_counselling_record_visit unique (visit_id),
    constraint fk_counselling_record_visit foreign key (visit_id) references visit (id),
    constraint fk_counselling_record_order foreign key (order_id) references work_order (id)
);
create unique index uk_counselling_record_reference on counselling_record (created_by, client_reference)
    where client_reference is not null;
comment on table counselling_record is 'Sealed records of counselling visits; never changed.';
comment on column counselling_record.content_sealed is 'What was talked about; only its author reads it. Its hash is in the hash chain of the order.';
create function counselling_record_is_append_only() returns trigger
    language plpgsql as
$$
begin
    raise exception 'counselling_record is append-only';
end
$$;
create trigger tr_counselling_record_append_only before update or delete on counselling_record
    for each row execute function counselling_record_is_append_only();
