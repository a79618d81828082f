-- Workers as matching last told: enough to check who may take an order and when.
create table worker_copy (
    id           uuid   not null,
    version      bigint not null,
    provider_id  uuid   not null,
    subject      text,
    credentials  jsonb  not null,
    active_from  date   not null,
    active_until date,
    constraint pk_worker_copy primary key (id),
    constraint ck_worker_copy_period check (active_until is null or active_until >= active_from)
);
create index ix_worker_copy_subject on worker_copy (subject) where subject is not null;
comment on index ix_worker_copy_subject is 'A social worker is found by the subject of the token.';
