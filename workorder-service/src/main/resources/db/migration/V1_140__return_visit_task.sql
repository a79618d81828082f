-- A dissatisfied return visit is a task of the county until the person was asked again.
set local lock_timeout = '3s';
create table return_visit_task (
    id             uuid        not null,
    revision       bigint      not null,
    lock_version   bigint      not null,
    order_id       uuid        not null,
    need_id        uuid        not null,
    area_code      text        not null,
    state          text        not null,
    opened_at      timestamptz not null,
    reached_at     timestamptz not null,
    round          integer     not null,
    attempts       integer     not null,
    taken_by       text,
    result_code    text,
    answer_sealed  text,
    answered_by    text,
    closure_reason text,
    closure_sealed text,
    backfilled     boolean     not null,
    constraint pk_return_visit_task primary key (id),
    constraint uk_return_visit_task_order unique (order_id),
    constraint fk_return_visit_task_order foreign key (order_id) references work_order (id),
    constraint ck_return_visit_task_state check (state in ('OPEN', 'TAKEN', 'ANSWERED', 'CLOSED')),
    constraint ck_return_visit_task_round check (round >= 1),
    constraint ck_return_visit_task_attempts check (attempts >= 0),
    constraint ck_return_visit_task_taken check (state = 'OPEN' or taken_by is not null),
    constraint ck_return_visit_task_closed check ((state = 'CLOSED') = (closure_reason is not null))
);
create index ix_return_visit_task_area on return_visit_task (area_code text_pattern_ops, id);
comment on index ix_return_visit_task_area is 'Officers list and count the tasks of their area.';
comment on column return_visit_task.round is 'Raised each time the person is still not satisfied.';
comment on column return_visit_task.answer_sealed is 'Free text about a person, therefore encrypted.';
