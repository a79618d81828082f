-- Names of constraints, indexes and triggers begin with their kind, as in the other services (docs/architecture.md, Names
-- in the database). Every name of this schema ended with it, so all are renamed by one rule: x_pk becomes pk_x.
set local lock_timeout = '3s';

do $$
declare
    old record;
begin
    for old in
        select c.conname as name, c.conrelid::regclass as owner
        from pg_constraint c
        where c.connamespace = current_schema()::regnamespace and c.conname ~ '_(pk|uk|fk|ck|ex)$'
            -- Flyway holds its own table locked while it migrates.
            and c.conrelid::regclass::text not like 'flyway%'
    loop
        execute format('alter table %s rename constraint %I to %I', old.owner, old.name,
            regexp_replace(old.name, '^(.+)_(..)$', '\2_\1'));
    end loop;
    -- After the constraints: their indexes have the new names already.
    for old in
        select c.relname as name
        from pg_class c
        where c.relnamespace = current_schema()::regnamespace and c.relkind = 'i' and c.relname ~ '_(uk|ix)$'
    loop
        execute format('alter index %I rename to %I', old.name, regexp_replace(old.name, '^(.+)_(..)$', '\2_\1'));
    end loop;
    for old in
        select t.tgname as name, t.tgrelid::regclass as owner
        from pg_trigger t
        join pg_class c on c.oid = t.tgrelid
        where c.relnamespace = current_schema()::regnamespace and not t.tgisinternal and t.tgname ~ '_tr$'
    loop
        execute format('alter trigger %I on %s rename to %I', old.name, old.owner,
            regexp_replace(old.name, '^(.+)_(..)$', '\2_\1'));
    end loop;
end
$$;

comment on table need_fact is
    'One row per need, from the events of intake. They may arrive in any order: an older event never overwrites a newer one.';
comment on table match_fact is 'One row per match, from the events of matching.';
comment on table waitlist_fact is 'Needs that no provider could serve when matching last evaluated them.';
comment on table unit_move_fact is
    'One row per movement of units, identified by match and version. Sums over these rows are the ledger of units.';
comment on table order_fact is 'One row per work order, from the events of workorder.';
comment on table visit_fact is
    'One row per visit. Figures about visits are queries over these rows, so that each can be traced to them.';
comment on table satisfaction_fact is
    'One row per answer about satisfaction. The order and the need may become known later: they are joined when read.';
comment on table contract_line_fact is 'Units bought per contract and service item.';
comment on table audit_record is 'The audit entries of all services; rows are never changed.';
comment on table audit_seal is
    'The entries of the hash chain over audit_record, written later by one job: a chain written with the records would admit one writer at a time.';
