-- An account is one worker's once its holder has confirmed it. Before, anyone could keep it from the right worker by binding it first.
alter table worker drop constraint uk_worker_subject;
create unique index uk_worker_subject on worker (subject) where subject_state = 'CONFIRMED';
create index ix_worker_subject on worker (subject) where subject is not null;
comment on index ix_worker_subject is 'The holder of an account finds the workers it is bound to.';
