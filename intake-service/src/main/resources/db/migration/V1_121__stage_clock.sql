-- Clocks of the stages of cases: due times on the working calendar, and the tasks of levels whose stages below are overdue.
create table stage_clock (
    id                uuid        not null,
    revision          bigint      not null,
    published_version bigint      not null,
    lock_version      bigint      not null,
    stage             text        not null,
    state             text        not null,
    case_id           uuid        not null,
    application_id    uuid,
    need_id           uuid,
    person_id         uuid,
    area_code         text        not null,
    service_items     text[]      not null,
    limit_version     integer     not null,
    limit_days        integer     not null,
    prolonged_days    integer     not null,
    paused_days       integer     not null,
    started_at        timestamptz not null,
    due_at            timestamptz not null,
    provisional       boolean     not null,
    notices           text[]      not null,
    paused_at         timestamptz,
    pause_reason      text,
    stopped_at        timestamptz,
    level             text        not null,
    escalate_at       timestamptz,
    prolong_reason    text,
    backfilled        boolean     not null,
    constraint pk_stage_clock primary key (id),
    constraint ck_stage_clock_stage check (stage in ('RECEPTION', 'ACCEPTANCE', 'FOLLOW_UP', 'RETURN_VISIT')),
    constraint ck_stage_clock_state check (state in ('RUNNING', 'PAUSED', 'STOPPED')),
    constraint ck_stage_clock_paused check ((state = 'PAUSED') = (pause_reason is not null)),
    constraint ck_stage_clock_stopped check ((state = 'STOPPED') = (stopped_at is not null)),
    constraint ck_stage_clock_level check (level in ('TOWNSHIP', 'COUNTY', 'PREFECTURE'))
);
create unique index uk_stage_clock_open on stage_clock (case_id, stage) where state <> 'STOPPED';
create index ix_stage_clock_case on stage_clock (case_id, stage, id);
create index ix_stage_clock_application on stage_clock (application_id) where application_id is not null;
create index ix_stage_clock_need on stage_clock (need_id) where need_id is not null;
create index ix_stage_clock_person on stage_clock (person_id) where state <> 'STOPPED';
create index ix_stage_clock_area on stage_clock (area_code text_pattern_ops, id);
create index ix_stage_clock_escalate on stage_clock (escalate_at) where escalate_at is not null;
comment on index ix_stage_clock_area is 'Officers list and count clocks by area.';
comment on index ix_stage_clock_escalate is 'The sweep reads overdue stages whose next level has the task.';

create table clock_task (
    clock_id  uuid        not null,
    level     text        not null,
    area_code text        not null,
    opened_at timestamptz not null,
    closed_at timestamptz,
    constraint pk_clock_task primary key (clock_id, level),
    constraint fk_clock_task_clock foreign key (clock_id) references stage_clock (id),
    constraint ck_clock_task_level check (level in ('COUNTY', 'PREFECTURE'))
);
