-- Whoever can write to the database can compute plain hashes again. The keyed hash of the head they cannot compute. Chains
-- from before have none until their next entry.
set local lock_timeout = '3s';
alter table trail_head
    add column keyed_from integer,
    add column keyed_hash text;
alter table trail_head
    add constraint ck_trail_head_keyed check ((keyed_from is null) = (keyed_hash is null) and keyed_from between 1 and length);

-- A replica of the version before, during an update, appends without the key. Its entry must not stand behind a keyed hash
-- that does not know it: the chain has no key then until its next entry.
create function trail_head_without_key() returns trigger language plpgsql as
$$
begin
    if new.length > old.length and new.keyed_hash is not distinct from old.keyed_hash then
        new.keyed_from := null;
        new.keyed_hash := null;
    end if;
    return new;
end
$$;
create trigger tr_trail_head_without_key before update on trail_head
    for each row execute function trail_head_without_key();

comment on column trail_head.keyed_from is 'Position of the first entry in the keyed hash; null for a chain without one.';
comment on column trail_head.keyed_hash is 'Keyed hash over all entries since keyed_from and the hash before that.';
