-- Tables belong to the role that runs the migrations. Where that is <name>_owner, the service runs as <name>: it may not change what
-- is append-only, and cannot take the guards away. After each migration, so that new tables are covered. Where one role does
-- both there is nothing to grant.
do
$$
declare
    service_role name := left(current_user, -length('_owner'));
    found record;
begin
    if current_user not like '%\_owner' or not exists (select from pg_roles where rolname = service_role) then
        return;
    end if;
    -- Replicas that start at the same time would change the same rows of the catalogue.
    perform pg_advisory_xact_lock(hashtext('zhongfu rights'));
    for found in
        select c.oid, c.oid::regclass as name, c.relkind = 'S' as is_sequence,
               c.relname = 'flyway_schema_history' as is_history,
               exists (select from pg_trigger t
                       where t.tgrelid = c.oid and t.tgname like '%append\_only%') as is_append_only
        from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S')
    loop
        if found.is_sequence then
            if not has_sequence_privilege(service_role, found.oid, 'USAGE') then
                execute format('grant usage, select on sequence %s to %I', found.name, service_role);
            end if;
        elsif found.is_history then
            if not has_table_privilege(service_role, found.oid, 'SELECT') then
                execute format('grant select on %s to %I', found.name, service_role);
            end if;
        elsif not found.is_append_only then
            if not has_table_privilege(service_role, found.oid, 'DELETE') then
                execute format('grant select, insert, update, delete on %s to %I', found.name, service_role);
            end if;
        else
            if not has_table_privilege(service_role, found.oid, 'INSERT') then
                execute format('grant select, insert on %s to %I', found.name, service_role);
            end if;
            if has_table_privilege(service_role, found.oid, 'UPDATE, DELETE, TRUNCATE') then
                execute format('revoke update, delete, truncate on %s from %I', found.name, service_role);
            end if;
        end if;
    end loop;
end
$$;
