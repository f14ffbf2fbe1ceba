-- Who has a draft open now, as their pages say every few seconds. Worth nothing after a minute, so
-- it need not survive a crash; in the database, because the portal may run in several processes.
create unlogged table draft_presence (
    submission_id bigint not null constraint draft_presence_submission_fk references submission on delete cascade,
    subject       text not null,
    name          text not null,
    -- The section that is open; null for the page of tasks.
    position      smallint,
    seen_at       timestamptz not null,
    constraint draft_presence_pk primary key (submission_id, subject)
);
