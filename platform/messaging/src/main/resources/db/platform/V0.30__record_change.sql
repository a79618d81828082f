-- What a change of a record changed: written with the change, never changed itself. The creation of a record is in the
-- record (provenance), so there is no row for it.
create table record_change (
    id             uuid        not null,
    record_type    text        not null,
    record_id      uuid        not null,
    revision       bigint,
    actor          text        not null,
    actor_roles    text        not null,
    action         text,
    correlation_id text,
    occurred_at    timestamptz not null,
    recorded_at    timestamptz not null,
    fields         jsonb       not null,
    constraint pk_record_change primary key (id),
    constraint ck_record_change_fields check (jsonb_typeof(fields) = 'array')
);

create index ix_record_change_record on record_change (record_type, record_id, id);

comment on table record_change is 'Former and new values of the fields of a record, per change. Rows are never changed.';
comment on column record_change.action is
    'Operation of the API description or type of the event that caused the change; null for scheduled work.';
comment on column record_change.fields is
    'Per field its name, the value before and after as text; encrypted values stay encrypted.';

-- Each service owns its tables, so rights alone cannot keep it from changing them.
create function record_change_is_append_only() returns trigger
    language plpgsql as
$$
begin
    raise exception 'record_change is append-only' using errcode = 'insufficient_privilege';
end;
$$;

create trigger tr_record_change_append_only
    before update or delete or truncate on record_change
    for each statement execute function record_change_is_append_only();
