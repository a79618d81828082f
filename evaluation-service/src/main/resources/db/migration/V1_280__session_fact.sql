-- Sessions that were held, which visits are attendances at them, and certificates: sessions and attendances are counted over visits
-- that count, completed trainees over certificates that are valid.
create table session_fact (
    session_id   uuid        not null,
    version      bigint      not null,
    area_code    text        not null,
    service_item text        not null,
    provider_id  uuid        not null,
    started_at   timestamptz not null,
    ended_at     timestamptz not null,
    civil_day    date        not null,
    noted_at     timestamptz not null,
    constraint pk_session_fact primary key (session_id)
);
comment on table session_fact is 'Sessions that were held, one row each, upserted by version.';

create table attendance_fact (
    enrolment_id uuid        not null,
    version      bigint      not null,
    session_id   uuid        not null,
    order_id     uuid        not null,
    status       text        not null,
    visit_id     uuid,
    noted_at     timestamptz not null,
    constraint pk_attendance_fact primary key (enrolment_id)
);
create index ix_attendance_fact_visit on attendance_fact (visit_id) where visit_id is not null;
comment on table attendance_fact is 'Enrolments in sessions, upserted by version, with the visit that is the attendance.';

create view attendance_of_person as
select v.visit_id, v.order_id, v.need_id, v.status, v.person_id, v.area_code, v.service_item, v.provider_id, v.worker_id,
       v.started_at, v.ended_at, v.civil_day, v.verification_level, v.groups, v.requested_at, a.session_id
from attendance_fact a
join visit_of_person v on v.visit_id = a.visit_id
where a.status = 'ATTENDED';
comment on view attendance_of_person is 'Attendances at sessions, in the area of the person.';

create view session_of_person as
select a.visit_id, a.order_id, a.need_id, a.status, a.person_id, s.area_code, s.service_item, s.provider_id, a.worker_id,
       a.started_at, a.ended_at, s.civil_day, a.verification_level, a.groups, a.requested_at, a.session_id
from attendance_of_person a
join session_fact s on s.session_id = a.session_id;
comment on view session_of_person is 'The same in the area of the session, once it is known to be held.';

create table certificate_fact (
    certificate_id uuid        not null,
    version        bigint      not null,
    status         text        not null,
    course_id      uuid,
    order_id       uuid,
    need_id        uuid        not null,
    person_id      uuid,
    area_code      text,
    service_item   text,
    provider_id    uuid,
    civil_day      date,
    noted_at       timestamptz not null,
    constraint pk_certificate_fact primary key (certificate_id),
    constraint ck_certificate_fact_status check (status in ('ISSUED', 'REVOKED'))
);
create index ix_certificate_fact_day on certificate_fact (civil_day, area_code text_pattern_ops) where status = 'ISSUED';
comment on table certificate_fact is 'Certificates of courses, upserted by version; the details come with the issue.';
comment on column certificate_fact.civil_day is 'Day of the certificate.';

create view trainee_of_person as
select c.certificate_id, c.order_id, c.need_id, coalesce(w.person_id, c.person_id) as person_id, c.area_code, c.service_item,
       c.provider_id, c.civil_day, cast('{}' as text[]) as groups
from certificate_fact c
left join need_owner w on w.need_id = c.need_id
where c.status = 'ISSUED' and c.person_id is not null;
comment on view trainee_of_person is 'Valid certificates with the person to whom the need belongs now.';
