-- The list of check-outs that wait for their check-in, and the sweep that tries them again.
set local lock_timeout = '3s';
create index ix_visit_fact_waiting on visit_fact (id) where status = 'WAITING';
comment on index ix_visit_fact_waiting is 'The queue: check-outs that wait for their check-in, oldest first.';
