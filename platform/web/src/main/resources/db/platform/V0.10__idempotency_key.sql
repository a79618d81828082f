-- Answers already given to requests with an Idempotency-Key, so that a retry gets the same answer and does nothing twice.
create table idempotency_key (
    caller       text        not null,
    key          text        not null,
    request_hash text        not null,
    status       integer     not null,
    etag         text,
    location     text,
    sealed_body  text,
    expires_at   timestamptz not null,
    constraint pk_idempotency_key primary key (caller, key)
);
create index ix_idempotency_key_expiry on idempotency_key (expires_at);
comment on table idempotency_key is 'Written in the transaction of the request itself: either both are there or neither.';
comment on column idempotency_key.sealed_body is 'Answers may hold personal data or a query code, so they are encrypted.';
comment on index ix_idempotency_key_expiry is 'The purge reads expired keys.';
