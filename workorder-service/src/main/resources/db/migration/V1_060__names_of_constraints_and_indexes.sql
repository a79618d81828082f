-- Unique constraints and indexes begin with uk_, as in the other services (docs/architecture.md, Names in the database).
set local lock_timeout = '3s';
alter table work_order rename constraint uq_work_order_match to uk_work_order_match;
alter index ux_visit_reference rename to uk_visit_reference;
alter index ux_visit_proposal rename to uk_visit_proposal;
comment on table worker_copy is 'A copy of the workers, from the events of matching: who may accept an order, and when.';
comment on table work_order is 'A match being carried out.';
comment on table visit is
    'Visits. The service, person, day, place, worker and times that prove a visit are read from its own row.';
comment on table visit_proposal is
    'Visits that published plans proposed. Each is answered once; a withdrawal that arrives before its proposal is stored.';
comment on column visit.busy_from is
    'With busy_to, the time that the visit takes of its worker: the planned time, and the actual time once the visit has begun.';
comment on column work_order.resumes_to is 'The state before a suspension, to which the order returns.';
