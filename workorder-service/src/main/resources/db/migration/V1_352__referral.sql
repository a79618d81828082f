-- Referrals to resources: the answer, the unit of an accepted one, and what came of it.
set local lock_timeout = '3s';
create table referral (
    id               uuid        not null,
    revision         bigint      not null,
    lock_version     bigint      not null,
    status           text        not null,
    last_step_at     timestamptz not null,
    order_id         uuid        not null,
    need_id          uuid        not null,
    worker_id        uuid        not null,
    resource_kind    text        not null,
    resource_sealed  text        not null,
    follow_up_on     date,
    evidence         text,
    note_sealed      text,
    visit_id         uuid,
    occurred_at      timestamptz not null,
    recorded_at      timestamptz not null,
    backfilled       boolean     not null,
    backfill_reason  text,
    created_by       text        not null,
    client_reference text,
    content_digests  text,
    constraint pk_referral primary key (id),
    constraint fk_referral_order foreign key (order_id) references work_order (id),
    constraint fk_referral_visit foreign key (visit_id) references visit (id),
    constraint uk_referral_visit unique (visit_id),
    constraint ck_referral_status check (status in ('SENT', 'TAKEN_ON', 'DECLINED', 'NO_ANSWER', 'TAKEN_BACK')),
    constraint ck_referral_visit check ((status = 'TAKEN_ON') = (visit_id is not null))
);
create unique index uk_referral_reference on referral (created_by, client_reference) where client_reference is not null;
create index ix_referral_order on referral (order_id, id);
comment on table referral is 'Referrals of persons to resources, by their work order.';
comment on column referral.resource_sealed is 'Name and contact of the resource, which may be a person, therefore encrypted.';
comment on column referral.note_sealed is 'Free text about a person, therefore encrypted.';

create table referral_outcome (
    id               uuid        not null,
    referral_id      uuid        not null,
    outcome          text        not null,
    outcome_on       date        not null,
    evidence         text        not null,
    note_sealed      text,
    occurred_at      timestamptz not null,
    recorded_at      timestamptz not null,
    backfilled       boolean     not null,
    backfill_reason  text,
    created_by       text        not null,
    client_reference text,
    content_digests  text,
    constraint pk_referral_outcome primary key (id),
    constraint fk_referral_outcome_referral foreign key (referral_id) references referral (id)
);
create unique index uk_referral_outcome_reference on referral_outcome (created_by, client_reference)
    where client_reference is not null;
create index ix_referral_outcome_referral on referral_outcome (referral_id, id);
comment on table referral_outcome is 'What came of referrals, each with its day.';
comment on column referral_outcome.note_sealed is 'Free text about a person, therefore encrypted.';

alter table visit add column referral_id uuid;
alter table visit add constraint fk_visit_referral foreign key (referral_id) references referral (id);
alter table visit drop constraint ck_visit_kind;
alter table visit add constraint ck_visit_kind check (case kind
        when 'VISIT' then num_nonnulls(session_id, stay_id, stay_day, referral_id) = 0
        when 'ATTENDANCE' then session_id is not null and num_nonnulls(stay_id, stay_day, referral_id) = 0
        when 'STAY_DAY' then num_nonnulls(session_id, referral_id) = 0 and num_nonnulls(stay_id, stay_day) = 2
        when 'REFERRAL' then referral_id is not null and num_nonnulls(session_id, stay_id, stay_day) = 0
        else false end);
create unique index uk_visit_referral on visit (referral_id) where referral_id is not null;
comment on column visit.referral_id is 'The referral that the visit is the unit of; null otherwise.';
