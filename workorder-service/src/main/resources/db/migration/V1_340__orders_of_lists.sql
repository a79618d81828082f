-- Tasks and facts of devices can be ordered by time: which waits longest.
create index ix_return_visit_task_opened on return_visit_task (opened_at, id);
create index ix_visit_fact_conflict_occurred on visit_fact (occurred_at, id) where status = 'CONFLICT';
create index ix_visit_fact_waiting_occurred on visit_fact (occurred_at, id) where status = 'WAITING';
