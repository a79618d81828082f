-- The entries that are not in the hash chain yet. They were searched among all entries every two seconds, which takes
-- longer the more entries there are; this table is as long as the backlog. A trigger fills it, so that entries stored by
-- a replica of the version before are in it as well.
set local lock_timeout = '3s';

create table audit_chain_queue (
    arrival  bigint not null,
    entry_id uuid   not null,
    constraint audit_chain_queue_pk primary key (arrival),
    constraint audit_chain_queue_entry_fk foreign key (entry_id) references audit_record (entry_id)
);

create function audit_record_enqueue() returns trigger
    language plpgsql as
$$
begin
    insert into audit_chain_queue (arrival, entry_id) values (new.arrival, new.entry_id);
    return null;
end;
$$;

create trigger audit_record_enqueue_tr
    after insert on audit_record
    for each row execute function audit_record_enqueue();

insert into audit_chain_queue (arrival, entry_id)
select r.arrival, r.entry_id
from audit_record r
where not exists (select 1 from audit_seal s where s.entry_id = r.entry_id);

comment on table audit_chain_queue is 'Entries of audit_record that are not in the hash chain yet, in the order of arrival.';
comment on table audit_seal is 'The links of the hash chain over audit_record.';
comment on column audit_record.purpose is 'Free text of the actor; may hold personal data.';
