-- Who serves whom, as the work orders and workers say in their events: members of providers see persons by it. Events come
-- in any order and more than once: each part has the version of the event it comes from.
create table serving_order (
    order_id       uuid   not null,
    version        bigint not null default 0,
    state          text   not null default 'OFFERED',
    detail_version bigint not null default 0,
    person_id      uuid,
    need_id        uuid,
    provider_org   text,
    worker_version bigint not null default 0,
    worker_id      uuid,
    live_from      timestamptz,
    live_until     timestamptz,
    constraint pk_serving_order primary key (order_id),
    constraint ck_serving_order_state check (state in ('OFFERED', 'ACCEPTED', 'ENDED')),
    constraint ck_serving_order_detail check ((detail_version > 0) = (person_id is not null and need_id is not null and provider_org is not null)),
    constraint ck_serving_order_worker check ((worker_version > 0) = (worker_id is not null))
);
create index ix_serving_order_provider_org on serving_order (provider_org, person_id) where state <> 'ENDED';
create index ix_serving_order_worker on serving_order (worker_id) where state <> 'ENDED';
create index ix_serving_order_need on serving_order (need_id);
comment on index ix_serving_order_provider_org is 'Persons are listed by the organisation that serves them now.';
comment on index ix_serving_order_need is 'The person of an order is that of its need, also after a merge of files.';
comment on column serving_order.live_until is 'The earliest end that was received; an order that has ended does not go on.';

-- Visits that are not over let their worker see the person too: a plan gives a visit to another worker than the one who
-- accepted the order.
create table serving_visit (
    visit_id  uuid    not null,
    version   bigint  not null,
    order_id  uuid    not null,
    worker_id uuid,
    pending   boolean not null,
    constraint pk_serving_visit primary key (visit_id),
    constraint ck_serving_visit_worker check (not pending or worker_id is not null)
);
create index ix_serving_visit_order on serving_visit (order_id) where pending;
create index ix_serving_visit_worker on serving_visit (worker_id) where pending;

create table serving_worker (
    worker_id    uuid   not null,
    version      bigint not null,
    subject      text,
    provider_org text   not null,
    active_until date,
    constraint pk_serving_worker primary key (worker_id)
);
create index ix_serving_worker_subject on serving_worker (subject);
