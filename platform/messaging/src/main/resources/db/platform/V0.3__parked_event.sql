-- Events that could not be handled, and the later ones of the same key behind them, until someone redrives them.
create table parked_event (
    id           bigint generated always as identity,
    topic        text        not null,
    partition    integer     not null,
    kafka_offset bigint      not null,
    key          text        not null,
    headers      json        not null,
    payload      bytea       not null, -- as it came: it may not even be JSON
    reason       text        not null,
    detail       text,
    attempts     integer     not null,
    parked_at    timestamptz not null,
    constraint parked_event_pk primary key (id),
    -- The same record, delivered again after a rebalance, is not parked twice.
    constraint parked_event_record_uk unique (topic, partition, kafka_offset),
    constraint parked_event_reason_ck check (reason in ('FAILED', 'GAP', 'MALFORMED', 'BEHIND'))
);

create index parked_event_key_ix on parked_event (topic, key, id);
