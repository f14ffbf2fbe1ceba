-- What the mission's desk and the receipt need beyond the first schema.

alter table submission
    -- Why the next revision differs from the one before: the Secretariat's reason for returning the
    -- reply, or the mission's own for correcting it.
    add column change_reason     text,
    -- What the head of mission wrote when sending the draft back to the drafter.
    add column sign_off_note     text,
    -- The number of the revision that stands as accepted. It stays while a correction is under way,
    -- so that the report keeps the text that was accepted.
    add column accepted_revision smallint,
    add column withdraw_reason   text,
    add constraint submission_accepted_names_revision check (state <> 'ACCEPTED' or accepted_revision is not null),
    add constraint submission_nothing_accepted_once_withdrawn check (state <> 'WITHDRAWN' or accepted_revision is null),
    add constraint submission_drafter_known_when_asked check (state <> 'AWAITING_SIGN_OFF' or drafted_by is not null);

-- Drafter and signatory are two persons; the exception a call may make is written down.
alter table revision
    add column one_person boolean not null default false,
    add constraint revision_two_persons
        check (entered_by is not null or one_person or (drafted_by is not null and drafted_by <> signed_by));

-- Receipts are numbered without gaps, per year: VRB-2026-000123-K.
create table receipt_series (
    year        smallint not null constraint receipt_series_pk primary key,
    last_number integer not null constraint receipt_series_not_negative check (last_number >= 0)
);

-- The diagram beside org.verbale.submission.Submission, held here as well.
create function submission_follows_the_diagram() returns trigger language plpgsql as $$
begin
    if new.state <> old.state and (old.state, new.state) not in (
        ('DRAFT', 'AWAITING_SIGN_OFF'), ('DRAFT', 'SUBMITTED'), ('DRAFT', 'WITHDRAWN'),
        ('RETURNED', 'AWAITING_SIGN_OFF'), ('RETURNED', 'SUBMITTED'), ('RETURNED', 'WITHDRAWN'),
        ('AWAITING_SIGN_OFF', 'DRAFT'), ('AWAITING_SIGN_OFF', 'SUBMITTED'), ('AWAITING_SIGN_OFF', 'WITHDRAWN'),
        ('SUBMITTED', 'ACCEPTED'), ('SUBMITTED', 'RETURNED'), ('SUBMITTED', 'DRAFT'), ('SUBMITTED', 'WITHDRAWN'),
        ('ACCEPTED', 'DRAFT'), ('ACCEPTED', 'WITHDRAWN'),
        ('WITHDRAWN', 'DRAFT')
    ) then
        raise exception 'a reply does not go from % to %', old.state, new.state
            using errcode = 'integrity_constraint_violation';
    end if;
    if new.call_id <> old.call_id or new.state_code <> old.state_code then
        raise exception 'a reply stays with its call and its State'
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger submission_diagram before update on submission
    for each row execute function submission_follows_the_diagram();

create index revision_by_hash on revision (sha256);
create index receipt_by_hash on receipt (sha256);
