-- Leave of a worker: days on which no visit is planned, with the reason, which only coordinators of the provider see.
set local lock_timeout = '3s';
alter table worker add column leaves text not null default '[]';
alter table worker add constraint ck_worker_leaves check (leaves is json array);
comment on column worker.leaves is 'First day, last day and reason of each leave; they do not overlap.';
