-- The language in which a person reads the portal and its mails: it goes with the person to another
-- browser, which a cookie does not.
create table person_language (
    -- The OIDC subject.
    subject   text not null constraint person_language_pk primary key,
    language  official_language not null,
    chosen_at timestamptz not null
);
