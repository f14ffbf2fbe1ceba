-- A table of missions that an officer has sent: first looked through as a preview, then applied
-- whole or not at all. The file is kept as the record of what was imported.
create table directory_import (
    id               bigint generated always as identity constraint directory_import_pk primary key,
    file_name        text not null,
    content          bytea not null,
    sha256           char(64) not null,
    uploaded_at      timestamptz not null,
    uploaded_by      text not null,
    uploaded_by_name text not null,
    applied_at       timestamptz,
    applied_by       text,
    states_changed   smallint,
    constraint directory_import_applied_whole
        check ((applied_at is null) = (applied_by is null) and (applied_at is null) = (states_changed is null))
);
