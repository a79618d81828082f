-- What has been handled, so that a second delivery has no second effect.
create table inbox (
    event_id    uuid        not null,
    topic       text        not null,
    received_at timestamptz not null,
    constraint inbox_pk primary key (event_id)
);

-- How far each thing has come on each topic: what is older is skipped, what leaves a gap is parked.
create table inbox_version (
    aggregate_id uuid   not null,
    topic        text   not null,
    version      bigint not null,
    constraint inbox_version_pk primary key (aggregate_id, topic),
    constraint inbox_version_version_ck check (version > 0)
);
