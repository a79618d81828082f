-- Who did what to whom. Only ids and codes, no personal data; written once, never changed.
create table audit_entry (
    id             uuid        not null,
    actor          text        not null,
    actor_roles    text        not null,
    action         text        not null,
    subject_type   text        not null,
    subject_id     text        not null,
    purpose        text,
    outcome        text        not null,
    correlation_id text,
    occurred_at    timestamptz not null,
    recorded_at    timestamptz not null,
    constraint audit_entry_pk primary key (id),
    constraint audit_entry_actor_ck check (actor <> ''),
    constraint audit_entry_action_ck check (action <> '')
);

create index audit_entry_subject_ix on audit_entry (subject_type, subject_id, recorded_at);
create index audit_entry_actor_ix on audit_entry (actor, recorded_at);

-- Each service owns its tables, so rights alone cannot keep it from changing them.
create function audit_entry_is_append_only() returns trigger
    language plpgsql as
$$
begin
    raise exception 'audit_entry is append-only' using errcode = 'insufficient_privilege';
end;
$$;

create trigger audit_entry_append_only_tr
    before update or delete or truncate on audit_entry
    for each statement execute function audit_entry_is_append_only();
