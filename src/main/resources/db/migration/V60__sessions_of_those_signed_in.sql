-- The tokens of those who are signed in. The browser holds the key alone; what stands here is its
-- hash and what it opens, so that a copy of the table opens no session, and signing out ends one.
create table sign_in_session (
    key_sha256 bytea not null constraint sign_in_session_pk primary key
        constraint sign_in_session_key_is_hash check (octet_length(key_sha256) = 32),
    tokens     bytea not null,
    expires_at timestamptz not null
);
create index sign_in_session_expiry on sign_in_session (expires_at);
