-- Somebody is invited to act for a mission: by its administrator, or by the Secretariat. The mail
-- holds a link whose secret is kept here as a hash only, and only as long as the link is good.
create table invitation (
    id              bigint generated always as identity constraint invitation_pk primary key,
    state_code      char(3) not null constraint invitation_state_fk references member_state,
    name            text not null constraint invitation_name_not_blank check (btrim(name) <> ''),
    email           text not null constraint invitation_email_shape check (email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
    language        official_language not null,
    duties          text[] not null
        constraint invitation_duties_known check (
            cardinality(duties) > 0 and duties <@ array ['DRAFTER', 'HEAD_OF_MISSION', 'ADMINISTRATOR']),
    -- Until when the duties are to hold; null for no end.
    rights_until    timestamptz,
    state           text not null
        constraint invitation_state_known check (state in ('PENDING', 'ACCEPTED', 'EXPIRED', 'WITHDRAWN')),
    secret_sha256   char(64) constraint invitation_secret_unique unique,
    invited_at      timestamptz not null,
    invited_by      text not null,
    invited_by_name text not null,
    by_secretariat  boolean not null,
    times_sent      smallint not null default 1 constraint invitation_sent_at_least_once check (times_sent > 0),
    sent_at         timestamptz not null,
    expires_at      timestamptz not null,
    -- The account that the link has led to, and whether the portal made it for this invitation.
    subject         text,
    account_made    boolean not null default false,
    accepted_at     timestamptz,
    withdrawn_at    timestamptz,
    withdrawn_by    text,
    version         integer not null default 0,
    constraint invitation_expires_after_sending check (expires_at > sent_at),
    constraint invitation_link_while_pending check ((state = 'PENDING') = (secret_sha256 is not null)),
    constraint invitation_accepted_stamp check ((state = 'ACCEPTED') = (accepted_at is not null)),
    constraint invitation_accepted_by_account check (state <> 'ACCEPTED' or subject is not null),
    constraint invitation_withdrawn_stamp
        check ((state = 'WITHDRAWN') = (withdrawn_at is not null) and (withdrawn_at is null) = (withdrawn_by is null))
);
-- One open invitation per person and mission.
create unique index invitation_pending_once on invitation (state_code, lower(email)) where state = 'PENDING';
create index invitation_subject on invitation (subject) where subject is not null;
