-- The audit of all services in one place: written once, never changed.
create table audit_record (
    entry_id     uuid        not null,
    arrival      bigint      generated always as identity,
    service      text        not null,
    actor        text        not null,
    roles        text        not null,
    action       text        not null,
    subject_type text        not null,
    subject_id   text        not null,
    purpose      text,
    outcome      text        not null,
    occurred_at  timestamptz not null,
    recorded_at  timestamptz not null,
    constraint audit_record_pk primary key (entry_id)
);
create index audit_record_subject_ix on audit_record (subject_id, entry_id);
create index audit_record_actor_ix on audit_record (actor, entry_id);
create index audit_record_occurred_ix on audit_record (occurred_at);

-- One seal per entry, each over the entry and the seal before it. Sealed afterwards by one sealer: a chain made while
-- writing would let only one writer in at a time.
create table audit_seal (
    seq           bigint      not null,
    entry_id      uuid        not null,
    previous_hash text        not null,
    hash          text        not null,
    sealed_at     timestamptz not null,
    constraint audit_seal_pk primary key (seq),
    constraint audit_seal_entry_uk unique (entry_id),
    constraint audit_seal_entry_fk foreign key (entry_id) references audit_record (entry_id),
    constraint audit_seal_seq_ck check (seq > 0)
);

-- The service owns its tables, so rights alone cannot keep it from changing them.
create function audit_is_append_only() returns trigger
    language plpgsql as
$$
begin
    raise exception 'the audit is append-only' using errcode = 'insufficient_privilege';
end;
$$;

create trigger audit_record_append_only_tr
    before update or delete or truncate on audit_record
    for each statement execute function audit_is_append_only();
create trigger audit_seal_append_only_tr
    before update or delete or truncate on audit_seal
    for each statement execute function audit_is_append_only();
