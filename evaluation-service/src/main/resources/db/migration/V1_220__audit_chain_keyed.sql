-- Whoever can write to the database can compute plain hashes again. Keyed hashes they cannot compute. Entries from before
-- have none.
set local lock_timeout = '3s';
alter table audit_seal add column keyed_hash text;
-- For new rows only. A replica of the version before cannot append then, during an update; the others do.
alter table audit_seal add constraint ck_audit_seal_keyed_hash check (keyed_hash is not null) not valid;

comment on column audit_seal.keyed_hash is
    'Keyed hash of this link and of the keyed hash before; null for links of earlier versions. From the first one on every link has it.';
