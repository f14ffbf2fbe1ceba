-- The address of a mission itself, beside the people to whom notes are sent.
alter table permanent_mission
    add column postal_address text,
    add column email text
        constraint permanent_mission_email_shape check (email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
    add column phone text,
    add constraint permanent_mission_nothing_blank
        check (btrim(postal_address) <> '' and btrim(email) <> '' and btrim(phone) <> '');
