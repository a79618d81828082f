-- Needs nobody can serve now, and why.
create table waitlist_entry (
    need_id      uuid        not null,
    revision     bigint      not null,
    lock_version bigint      not null,
    person_id    uuid        not null,
    area_code    text        not null,
    service_item text        not null,
    units        integer     not null,
    requested_at timestamptz not null,
    status       text        not null,
    reason_codes text        not null,
    explanation  text        not null,
    tried_at     timestamptz not null,
    occurred_at  timestamptz not null,
    recorded_at  timestamptz not null,
    backfilled   boolean     not null,
    constraint pk_waitlist_entry primary key (need_id),
    constraint fk_waitlist_entry_need foreign key (need_id) references need (id),
    constraint ck_waitlist_entry_revision check (revision > 0),
    constraint ck_waitlist_entry_status check (status in ('WAITING', 'INELIGIBLE', 'MATCHED', 'ENDED')),
    constraint ck_waitlist_entry_reasons check (reason_codes is json array),
    constraint ck_waitlist_entry_explanation check (explanation is json object)
);
create index ix_waitlist_entry_area on waitlist_entry (area_code text_pattern_ops, need_id)
    where status in ('WAITING', 'INELIGIBLE');
comment on index ix_waitlist_entry_area is 'Officers read who waits in their area.';
