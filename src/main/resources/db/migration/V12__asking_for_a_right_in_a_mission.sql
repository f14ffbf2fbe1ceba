-- Who has signed in but may act for no State yet asks here; an officer, or the administrator of the
-- mission, grants or declines. A decision is kept.
create table access_request (
    id           bigint generated always as identity constraint access_request_pk primary key,
    subject      text not null,
    display_name text not null,
    email        text,
    state_code   char(3) not null constraint access_request_state_fk references member_state,
    duty         text not null
        constraint access_request_duty_known check (duty in ('DRAFTER', 'HEAD_OF_MISSION', 'ADMINISTRATOR')),
    asked_at     timestamptz not null,
    decided_at   timestamptz,
    decided_by   text,
    granted      boolean,
    constraint access_request_decision_whole
        check ((decided_at is null) = (decided_by is null) and (decided_at is null) = (granted is null))
);
-- Asking twice for the same thing is one request.
create unique index access_request_open_once on access_request (subject, state_code, duty) where decided_at is null;
