-- A sign-in account proves visits once its holder has confirmed it. Accounts that were bound before count as confirmed.
set local lock_timeout = '3s';
alter table worker add column subject_state text;
update worker set subject_state = 'CONFIRMED' where subject is not null;
alter table worker add constraint ck_worker_subject_state check (subject_state in ('PENDING', 'CONFIRMED', 'DISPUTED'));
create index ix_worker_subject_disputed on worker (id) where subject_state = 'DISPUTED';
comment on column worker.subject_state is
    'Null without a binding, and for one that a replica of the previous version made: it waits for its confirmation.';
comment on index ix_worker_subject_disputed is 'Officers list the few accounts whose holders said that they are someone else.';
