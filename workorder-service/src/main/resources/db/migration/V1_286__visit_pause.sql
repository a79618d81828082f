-- Pauses of the services for a person: nothing is planned in them, and planned visits are freed.
set local lock_timeout = '3s';
create table visit_pause (
    id               uuid        not null,
    revision         bigint      not null,
    lock_version     bigint      not null,
    status           text        not null,
    last_step_at     timestamptz not null,
    order_id         uuid        not null,
    provider_org     text,
    from_day         date        not null,
    last_day         date,
    reason_sealed    text        not null,
    occurred_at      timestamptz not null,
    recorded_at      timestamptz not null,
    backfilled       boolean     not null,
    backfill_reason  text,
    created_by       text        not null,
    client_reference text,
    content_digests  text,
    constraint pk_visit_pause primary key (id),
    constraint fk_visit_pause_order foreign key (order_id) references work_order (id),
    constraint ck_visit_pause_status check (status in ('VALID', 'WITHDRAWN')),
    constraint ck_visit_pause_days check (last_day >= from_day)
);
comment on column visit_pause.order_id is
    'The order through which it was entered: the pause is of the person whose order it is, also when files are merged.';
comment on column visit_pause.provider_org is 'Whose orders pause; null for all orders of the person.';
comment on column visit_pause.last_day is 'Null while the end is open.';
comment on column visit_pause.reason_sealed is 'Code and words say something about the health of a person, therefore encrypted.';
create index ix_visit_pause_order on visit_pause (order_id, id);
comment on index ix_visit_pause_order is 'The pauses of a person, through the orders of the person.';
create unique index uk_visit_pause_reference on visit_pause (created_by, client_reference)
    where client_reference is not null;
create index ix_visit_pause_open on visit_pause (from_day) where status = 'VALID' and last_day is null;
comment on index ix_visit_pause_open is 'Orders are suspended when a pause without an end begins.';

create table visit_pause_visit (
    pause_id    uuid not null,
    visit_id    uuid not null,
    order_id    uuid not null,
    of_pattern  boolean not null,
    replaced_by uuid,
    constraint pk_visit_pause_visit primary key (pause_id, visit_id),
    constraint uk_visit_pause_visit_visit unique (visit_id),
    constraint fk_visit_pause_visit_pause foreign key (pause_id) references visit_pause (id),
    constraint fk_visit_pause_visit_visit foreign key (visit_id) references visit (id),
    constraint fk_visit_pause_visit_replaced foreign key (replaced_by) references visit (id)
);
comment on table visit_pause_visit is 'Visits that a pause has freed, and the visit that was planned again when it ended.';

create index ix_visit_pause_visit_order on visit_pause_visit (order_id) where replaced_by is null and not of_pattern;
comment on index ix_visit_pause_visit_order is 'Visits to plan again when a pause of the order ends.';

create table paused_order (
    order_id uuid not null,
    constraint pk_paused_order primary key (order_id),
    constraint fk_paused_order_order foreign key (order_id) references work_order (id)
);
comment on column visit_pause_visit.of_pattern is 'The pattern plans it again.';
comment on table paused_order is 'Orders that a pause without an end has suspended: its end resumes them.';
