-- Events wait here, written in the transaction of the change they tell of, until the relay has seen them acknowledged.
create table outbox (
    id                bigint generated always as identity,
    event_id          uuid        not null,
    topic             text        not null,
    key               text        not null,
    type              text        not null,
    aggregate_id      uuid        not null,
    aggregate_version bigint      not null,
    snapshot          boolean     not null,
    occurred_at       timestamptz not null,
    recorded_at       timestamptz not null,
    correlation_id    text        not null,
    causation_id      text,
    payload           json        not null,
    sent_at           timestamptz,
    attempts          integer     not null default 0,
    next_attempt_at   timestamptz,
    last_error        text,
    constraint outbox_pk primary key (id),
    constraint outbox_event_uk unique (event_id),
    -- Each event has a version of its own: readers skip the second of two with the same one.
    constraint outbox_aggregate_version_uk unique (topic, aggregate_id, aggregate_version),
    constraint outbox_aggregate_version_ck check (aggregate_version > 0),
    constraint outbox_attempts_ck check (attempts >= 0)
);

-- The relay reads what is not sent, whatever its id: a transaction that commits late is not stepped over.
create index outbox_unsent_ix on outbox (id) where sent_at is null;

-- The few that failed withhold the later ones of their key.
create index outbox_failed_ix on outbox (topic, key, id) where sent_at is null and next_attempt_at is not null;

-- Purging goes from the oldest sent on.
create index outbox_sent_ix on outbox (sent_at) where sent_at is not null;
