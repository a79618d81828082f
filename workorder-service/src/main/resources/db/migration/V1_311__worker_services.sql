-- The services a worker does, as matching publishes them: judged when a visit is planned and at the door.
alter table worker_copy add column services text[];
comment on column worker_copy.services is 'The services the worker does; null means all.';
