-- Which addresses work: the last mail to each decides.
create index outbox_mail_recipient on outbox_mail (lower(recipient), id);

-- What an import of notices of return found, so that it can be looked at again. One line for each
-- address: where it stood, what the notice says, the mail that it matched and what was done.
create table bounce_import (
    id          bigint generated always as identity constraint bounce_import_pk primary key,
    imported_at timestamptz not null,
    imported_by text not null,
    lines       jsonb not null
);
