-- A visit with an exception that needs a decision waits for it: it takes its time and its unit, and does not count yet.
set local lock_timeout = '3s';
alter table visit drop constraint ck_visit_status;
alter table visit add constraint ck_visit_status check (status in
    ('PLANNED', 'IN_PROGRESS', 'IN_REVIEW', 'VERIFIED', 'NO_SHOW', 'CANCELLED', 'VOIDED'));
alter table visit drop constraint ck_visit_proof;
alter table visit add constraint ck_visit_proof check
    (status not in ('IN_REVIEW', 'VERIFIED') or (started_at is not null and ended_at > started_at));
alter table visit drop constraint ck_visit_busy;
alter table visit add constraint ck_visit_busy check
    (busy_to > busy_from or (busy_to = busy_from and status not in ('IN_PROGRESS', 'IN_REVIEW', 'VERIFIED')));
alter table visit drop constraint ex_visit_worker_overlap;
alter table visit add constraint ex_visit_worker_overlap exclude using gist
    (worker_id with =, tstzrange(busy_from, busy_to, '[)') with &&)
    where (status in ('PLANNED', 'IN_PROGRESS', 'IN_REVIEW', 'VERIFIED'));
comment on constraint ex_visit_worker_overlap on visit is
    'Visits of a worker that are planned, in progress, in review or verified do not overlap.';
create index ix_visit_person on visit (person_id, busy_from);
comment on index ix_visit_person is 'The visits of a person at a time: two workers, or two services at once.';

create table visit_review (
    id            uuid        not null,
    lock_version  bigint      not null,
    visit_id      uuid        not null,
    area_code     text        not null,
    provider_id   uuid        not null,
    reasons       varchar[]   not null,
    rules_version integer     not null,
    opened_at     timestamptz not null,
    waiting       boolean     not null,
    decision      text,
    decided_at    timestamptz,
    decided_by    text,
    reason_code   text,
    reason_sealed text,
    constraint pk_visit_review primary key (id),
    constraint fk_visit_review_visit foreign key (visit_id) references visit (id),
    constraint uk_visit_review_visit unique (visit_id),
    constraint ck_visit_review_reasons check (cardinality(reasons) > 0),
    constraint ck_visit_review_decision check (decision in ('CONFIRM', 'VOID')),
    constraint ck_visit_review_decided check
        (num_nonnulls(decision, decided_at, decided_by, reason_code) = case when waiting then 0 else 4 end)
);
comment on table visit_review is
    'Reviews of visits whose proof has an exception that needs a decision; opened at the check-out, decided once.';
create index ix_visit_review_waiting on visit_review (id) where waiting;
comment on index ix_visit_review_waiting is 'The queue: open reviews, oldest first. Decided ones are left out.';
comment on column visit_review.reasons is
    'Of the type that Hibernate compares arrays of codes in: an array of text is not comparable with it.';
comment on column visit_review.id is 'Version 7: ordered by the time at which the review was opened.';
comment on column visit_review.reason_sealed is 'Free text about a person, therefore encrypted.';
