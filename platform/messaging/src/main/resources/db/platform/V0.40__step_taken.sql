-- Who took which step, for pairs of steps that need two persons (four-eyes rules). A row per record that the step is
-- linked to: the record itself, its person, its need. Rows are only added, in the transaction of the step or of its event.
create table step_taken (
    id          uuid        not null,
    operation   text        not null,
    link        text        not null,
    link_id     uuid        not null,
    actor       text        not null,
    actor_roles text[]      not null,
    taken_at    timestamptz not null,
    constraint pk_step_taken primary key (id)
);

create index ix_step_taken_link on step_taken (link_id, link, operation, id);

comment on table step_taken is 'Who took which step of which record, for rules that require two persons. Rows are never changed.';
comment on column step_taken.operation is 'Operation of the API description; operations of other services arrive with their events.';
comment on column step_taken.link is 'By what later steps find the row: RECORD, PERSON, APPLICATION, NEED, WORK_ORDER.';
comment on column step_taken.actor is 'Subject of the token of the person.';
comment on index ix_step_taken_link is 'A later step reads the latest earlier steps of its record.';
