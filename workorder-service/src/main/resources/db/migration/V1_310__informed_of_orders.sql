-- Who suspends or cancels a work order says who was told, as for visits.
alter table work_order add column informed text[];
comment on column work_order.informed is 'Who was told of the suspension or cancellation; null when it follows from something else.';
