-- No query reads workers by the subject of the token: a worker is read by id and then compared with the caller.
set local lock_timeout = '3s';
drop index ix_worker_copy_subject;
