-- Training courses: modules, the sessions that teach them, and certificates of those who attended all required modules.
set local lock_timeout = '3s';
create table course (
    id               uuid        not null,
    service_item     text        not null,
    provider_id      uuid        not null,
    provider_org     text        not null,
    area_code        text        not null,
    title            text        not null,
    modules          jsonb       not null,
    occurred_at      timestamptz not null,
    recorded_at      timestamptz not null,
    backfilled       boolean     not null,
    backfill_reason  text,
    created_by       text        not null,
    client_reference text,
    content_digests  text,
    constraint pk_course primary key (id)
);
create unique index uk_course_reference on course (created_by, client_reference) where client_reference is not null;
create index ix_course_org on course (provider_org, id);
create index ix_course_area on course (area_code text_pattern_ops, id);
comment on table course is 'Training courses; a changed course is a new one, so that what was taught stays known.';
comment on column course.modules is 'Code, title, hours and whether it is required, in the order in which they are taught.';

alter table session
    add column course_id   uuid,
    add column module_code text,
    add constraint fk_session_course foreign key (course_id) references course (id),
    add constraint ck_session_module check (num_nonnulls(course_id, module_code) in (0, 2));
create index ix_session_course on session (course_id, module_code) where course_id is not null;
comment on column session.module_code is 'The module of the course that the session teaches; null for a session of no course.';

create table certificate (
    id               uuid        not null,
    revision         bigint      not null,
    lock_version     bigint      not null,
    status           text        not null,
    last_step_at     timestamptz not null,
    course_id        uuid        not null,
    order_id         uuid        not null,
    need_id          uuid        not null,
    provider_id      uuid        not null,
    number           text        not null,
    issued_on        date        not null,
    reason_code      text,
    occurred_at      timestamptz not null,
    recorded_at      timestamptz not null,
    backfilled       boolean     not null,
    backfill_reason  text,
    created_by       text        not null,
    client_reference text,
    content_digests  text,
    constraint pk_certificate primary key (id),
    constraint fk_certificate_course foreign key (course_id) references course (id),
    constraint fk_certificate_order foreign key (order_id) references work_order (id),
    constraint uk_certificate_number unique (provider_id, number),
    constraint ck_certificate_status check (status in ('ISSUED', 'REVOKED')),
    constraint ck_certificate_reason check ((status = 'REVOKED') = (reason_code is not null))
);
create unique index uk_certificate_order on certificate (course_id, order_id) where status = 'ISSUED';
create unique index uk_certificate_reference on certificate (created_by, client_reference) where client_reference is not null;
create index ix_certificate_work_order on certificate (order_id);
comment on table certificate is 'Certificates of courses. A number is used once by a provider, also when the certificate was revoked.';
comment on index uk_certificate_order is 'A person has one valid certificate of a course by a work order.';
