-- The history of a task begins with who recorded the dissatisfied return visit, and when.
set local lock_timeout = '3s';
alter table return_visit_task
    add column opened_by   text        not null default 'system',
    add column recorded_at timestamptz not null default now();
-- Known from the hash chain of the order: an order has one task, which its return visit opened.
update return_visit_task t
   set opened_by = e.actor, recorded_at = e.recorded_at
  from trail_entry e
 where e.order_id = t.order_id and e.action = 'RETURN_VISITED';
comment on column return_visit_task.opened_by is 'The default is for replicas of the version before.';
