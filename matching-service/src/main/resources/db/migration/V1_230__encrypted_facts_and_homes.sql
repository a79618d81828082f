-- Columns for what is encrypted from now on; the migration in Java that follows moves the values of before.
set local lock_timeout = '3s';
alter table worker add column planning_sealed text;
comment on column worker.planning_sealed is
    'What day plans ask of a worker, with the place where the day begins, as JSON. Null: any service, usual hours, from the base.';
alter table plan_outcome add column outcome_sealed text;
alter table plan_outcome alter column outcome drop not null;
comment on column plan_outcome.outcome_sealed is 'The routes, with the places of workers and persons, as JSON.';
alter table person_facts add column facts_sealed text;
alter table person_facts alter column facts drop not null;
alter table match add column explanation_sealed text;
alter table match alter column explanation drop not null;
alter table waitlist_entry add column explanation_sealed text;
alter table waitlist_entry alter column explanation drop not null;
