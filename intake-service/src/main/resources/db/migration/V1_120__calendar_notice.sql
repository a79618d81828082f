-- Notices of holidays that officers enter, over those of the build: a new year, a region, or a correction.
create table calendar_notice (
    id               uuid        not null,
    lock_version     bigint      not null,
    area_code        text,
    area_prefix      text        not null,
    year             integer     not null,
    version          integer     not null,
    holidays         date[]      not null,
    workdays         date[]      not null,
    source           text        not null,
    reason           text        not null,
    occurred_at      timestamptz not null,
    recorded_at      timestamptz not null,
    backfilled       boolean     not null,
    backfill_reason  text,
    created_by       text        not null,
    client_reference text,
    content_digests  text,
    constraint pk_calendar_notice primary key (id),
    constraint uk_calendar_notice_version unique (area_prefix, year, version),
    constraint uk_calendar_notice_reference unique (created_by, client_reference),
    constraint ck_calendar_notice_version check (version > 0)
);
comment on column calendar_notice.area_prefix is 'What area codes it applies to start with; empty for the whole country.';
