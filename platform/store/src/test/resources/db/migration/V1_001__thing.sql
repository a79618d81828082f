create table thing (
    id               uuid        not null primary key,
    area_code        text        not null,
    name             text        not null,
    revision         bigint      not null,
    last_step_at     timestamptz not null,
    occurred_at      timestamptz not null,
    recorded_at      timestamptz not null,
    backfilled       boolean     not null,
    backfill_reason  text,
    created_by       text        not null,
    client_reference text,
    content_digests  text
);
