-- The schema belongs to the role that migrates it. Where the portal works as another, lesser role
-- (VERBALE_DATABASE_USER beside VERBALE_DATABASE_OWNER), that role may do its work and no more: it
-- adds to the log and to what is issued, and can neither change these rows nor switch off the
-- triggers that guard them. Runs after every migration, so that new tables are covered.
do $$
declare
    portal text := '${portalRole}';
    frozen text;
begin
    if portal = '' or portal = current_user then
        return;
    end if;
    execute format('grant usage on schema public to %I', portal);
    execute format('grant select, insert, update, delete on all tables in schema public to %I', portal);
    execute format('grant usage, select on all sequences in schema public to %I', portal);
    foreach frozen in array array ['audit_event', 'revision', 'receipt', 'joint_answer', 'note_verbale', 'note_file', 'issued_file']
    loop
        execute format('revoke update, delete, truncate on %I from %I', frozen, portal);
    end loop;
    execute format('revoke insert, update, delete, truncate on flyway_schema_history from %I', portal);
end
$$;
