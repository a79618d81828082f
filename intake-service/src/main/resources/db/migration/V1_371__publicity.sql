-- Events by which policy was made known, and the applications that came from them.
create table publicity (
    id               uuid        not null,
    revision         bigint      not null,
    lock_version     bigint      not null,
    status           text        not null,
    area_code        text        not null,
    form             text        not null,
    held_on          date        not null,
    place            text        not null,
    topic            text        not null,
    reach            integer     not null,
    evidence         text        not null,
    applications     integer     not null,
    change_reason    text,
    last_step_at     timestamptz not null,
    occurred_at      timestamptz not null,
    recorded_at      timestamptz not null,
    backfilled       boolean     not null,
    backfill_reason  text,
    created_by       text        not null,
    client_reference text,
    content_digests  text,
    constraint pk_publicity primary key (id),
    constraint uk_publicity_reference unique (created_by, client_reference),
    constraint ck_publicity_status check (status in ('HELD', 'VOIDED')),
    constraint ck_publicity_reach check (reach > 0),
    constraint ck_publicity_applications check (applications >= 0)
);
create index ix_publicity_area on publicity (area_code text_pattern_ops, id);
comment on index ix_publicity_area is 'Officers read the events of their area.';
comment on table publicity is 'Nothing here is about a person.';

create table publicity_application (
    application_id uuid not null,
    publicity_id   uuid not null,
    constraint pk_publicity_application primary key (application_id),
    constraint fk_publicity_application_application foreign key (application_id) references application (id),
    constraint fk_publicity_application_publicity foreign key (publicity_id) references publicity (id)
);
comment on table publicity_application is 'An application comes from at most one event.';
