-- The whole way of the data: mandate → request → submission → translation → report → publication.
--
-- Conventions: every constraint has a name; a state is guarded by CHECK here as well as by the one
-- gate in the code; what exists in several languages is a row per language, never a column per
-- language; instants are timestamptz; who did something is kept as OIDC subject and name as it was
-- then, because people leave and records stay.

create domain official_language as text
    constraint official_language_known check (value in ('ar', 'zh', 'en', 'fr', 'ru', 'es'));

-- ── mission: Member States, their missions, and who may act for them ──────────────────────────

create table member_state (
    code           char(3) not null constraint member_state_pk primary key,
    iso2           char(2) not null constraint member_state_iso2_unique unique,
    m49            smallint not null constraint member_state_m49_unique unique,
    status         text not null
        constraint member_state_status_known check (status in ('MEMBER_STATE', 'OBSERVER_STATE', 'ORGANIZATION')),
    regional_group text
        constraint member_state_group_known check (regional_group in ('AG', 'APG', 'EEG', 'GRULAC', 'WEOG')),
    constraint member_state_group_of_members check (status = 'MEMBER_STATE' or regional_group is null)
);
comment on table member_state is
    'Member States, observer States, and organizations that may reply (the European Union). Only States are addressees of a note verbale.';

-- Names change: Turkey became Türkiye in 2022. A name holds from its date until the next one.
create table state_name (
    id         bigint generated always as identity constraint state_name_pk primary key,
    state_code char(3) not null constraint state_name_state_fk references member_state,
    language   official_language not null,
    form       text not null constraint state_name_form_known check (form in ('SHORT', 'FORMAL')),
    name       text not null constraint state_name_not_blank check (btrim(name) <> ''),
    valid_from date not null default '1945-10-24',
    constraint state_name_unique unique (state_code, language, form, valid_from)
);

create table permanent_mission (
    state_code          char(3) not null constraint permanent_mission_pk primary key
        constraint permanent_mission_state_fk references member_state,
    preferred_languages text[] not null default '{en}'
        constraint permanent_mission_prefers_something check (cardinality(preferred_languages) > 0),
    time_zone           text not null default 'America/New_York'
);

create table focal_point (
    id         bigint generated always as identity constraint focal_point_pk primary key,
    state_code char(3) not null constraint focal_point_state_fk references member_state,
    name       text not null,
    email      text not null constraint focal_point_email_shape check (email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
    language   official_language,
    active     boolean not null default true,
    constraint focal_point_unique unique (state_code, email)
);

create table mission_membership (
    id           bigint generated always as identity constraint mission_membership_pk primary key,
    subject      text not null,
    display_name text not null,
    email        text,
    state_code   char(3) not null constraint mission_membership_state_fk references member_state,
    duty         text not null
        constraint mission_membership_duty_known check (duty in ('DRAFTER', 'HEAD_OF_MISSION', 'ADMINISTRATOR')),
    valid_from   timestamptz not null,
    valid_until  timestamptz,
    granted_by   text not null,
    constraint mission_membership_ends_after_start check (valid_until is null or valid_until > valid_from)
);
create index mission_membership_subject on mission_membership (subject);

-- ── mandate: resolutions as read and confirmed ────────────────────────────────────────────────

create table resolution (
    id               bigint generated always as identity constraint resolution_pk primary key,
    symbol           text not null constraint resolution_symbol_unique unique,
    session          smallint not null constraint resolution_session_range check (session between 1 and 199),
    adopted_on       date not null,
    meeting          smallint,
    meeting_resumed  boolean not null default false,
    distributed_on   date,
    agenda_item      text,
    committee_report text,
    registered_at    timestamptz not null,
    registered_by    text not null,
    version          integer not null default 0
);

-- One row per language in which the text has been registered.
create table resolution_version (
    id                bigint generated always as identity constraint resolution_version_pk primary key,
    resolution_id     bigint not null constraint resolution_version_resolution_fk references resolution,
    language          official_language not null,
    title             text not null constraint resolution_version_title_not_blank check (btrim(title) <> ''),
    agenda_item_title text,
    source_text       text not null,
    source_sha256     char(64) not null,
    constraint resolution_version_unique unique (resolution_id, language)
);

-- sub-paragraphs: [{"label": "a", "text": "…"}]
create table operative_paragraph (
    id            bigint generated always as identity constraint operative_paragraph_pk primary key,
    version_id    bigint not null constraint operative_paragraph_version_fk references resolution_version on delete cascade,
    number        smallint not null,
    text          text not null,
    subparagraphs jsonb not null default '[]',
    constraint operative_paragraph_unique unique (version_id, number)
);

create table mandate (
    id             bigint generated always as identity constraint mandate_pk primary key,
    resolution_id  bigint not null constraint mandate_resolution_fk references resolution,
    paragraph      smallint not null,
    kind           text not null constraint mandate_kind_known check (kind in ('SEEK_VIEWS', 'REPORT', 'AGENDA')),
    addressee      text not null constraint mandate_addressee_known check (addressee in ('SECRETARY_GENERAL', 'MEMBER_STATES')),
    target_session smallint constraint mandate_session_range check (target_session between 1 and 199),
    constraint mandate_unique unique (resolution_id, paragraph, kind)
);

-- Which earlier resolutions and decisions a resolution recalls, in order: the history of an item.
create table recalled_text (
    resolution_id bigint not null constraint recalled_text_resolution_fk references resolution on delete cascade,
    position      smallint not null,
    number        text not null,
    constraint recalled_text_pk primary key (resolution_id, position)
);
create index recalled_text_number on recalled_text (number);

-- ── request: the call for views, the note verbale, who was asked ──────────────────────────────

create table call_for_views (
    id                    bigint generated always as identity constraint call_for_views_pk primary key,
    mandate_id            bigint not null constraint call_for_views_mandate_fk references mandate,
    target_session        smallint not null constraint call_for_views_session_range check (target_session between 1 and 199),
    state                 text not null constraint call_for_views_state_known check (state in ('DRAFT', 'ISSUED', 'CLOSED')),
    deadline              timestamptz not null,
    deadline_zone         text not null default 'America/New_York',
    cut_off               timestamptz,
    note_languages        text[] not null default '{en,fr}'
        constraint call_for_views_note_language check (cardinality(note_languages) > 0),
    word_limit            integer constraint call_for_views_word_limit_positive check (word_limit > 0),
    over_limit_policy     text not null default 'WARN'
        constraint call_for_views_over_limit_known check (over_limit_policy in ('WARN', 'REFUSE')),
    summary_limit         integer constraint call_for_views_summary_limit_positive check (summary_limit > 0),
    late_policy           text not null default 'ADDENDUM'
        constraint call_for_views_late_policy_known check (late_policy in ('ADDENDUM', 'WEB_SITE')),
    joint_replies_allowed boolean not null default true,
    one_person_may_sign   boolean not null default false,
    replies_from          text not null default 'GOVERNMENTS'
        constraint call_for_views_replies_from_known check (replies_from in ('GOVERNMENTS', 'MEMBER_STATES')),
    previous_call_id      bigint constraint call_for_views_previous_fk references call_for_views,
    created_at            timestamptz not null,
    created_by            text not null,
    issued_at             timestamptz,
    closed_at             timestamptz,
    version               integer not null default 0,
    constraint call_for_views_issued_stamp check ((state in ('ISSUED', 'CLOSED')) = (issued_at is not null)),
    constraint call_for_views_closed_stamp check ((state = 'CLOSED') = (closed_at is not null)),
    constraint call_for_views_cut_off_after_deadline check (cut_off is null or cut_off >= deadline)
);
create unique index call_for_views_one_per_mandate on call_for_views (mandate_id, target_session);

-- The words of a call, per language: title and subject as missions see them, wording of consent.
create table call_wording (
    call_id  bigint not null constraint call_wording_call_fk references call_for_views on delete cascade,
    language official_language not null,
    title    text not null constraint call_wording_title_not_blank check (btrim(title) <> ''),
    consent  text,
    constraint call_wording_pk primary key (call_id, language)
);

create table call_question (
    id       bigint generated always as identity constraint call_question_pk primary key,
    call_id  bigint not null constraint call_question_call_fk references call_for_views on delete cascade,
    position smallint not null,
    label    text,
    constraint call_question_unique unique (call_id, position)
);

create table call_question_text (
    question_id bigint not null constraint call_question_text_question_fk references call_question on delete cascade,
    language    official_language not null,
    text        text not null constraint call_question_text_not_blank check (btrim(text) <> ''),
    constraint call_question_text_pk primary key (question_id, language)
);

-- References run per year and topic code: ODA/16-2017/NDV.
create table reference_series (
    year        smallint not null constraint reference_series_pk primary key,
    last_number integer not null constraint reference_series_not_negative check (last_number >= 0)
);

-- A note is frozen when issued; a correction is a new note that names the first.
create table note_verbale (
    id            bigint generated always as identity constraint note_verbale_pk primary key,
    call_id       bigint not null constraint note_verbale_call_fk references call_for_views,
    reference     text not null constraint note_verbale_reference_unique unique,
    corrects_id   bigint constraint note_verbale_corrects_fk references note_verbale,
    dated         date not null,
    issued_at     timestamptz not null,
    issued_by     text not null,
    -- What the letter says beyond its template, as it was at issue: languages, deadline, words.
    content       jsonb not null
);

-- One row per State asked. The job of issuing works through these rows; a row that has its file
-- and its mail is never worked again, so an interrupted job resumes and nobody gets a note twice.
create table addressee (
    id          bigint generated always as identity constraint addressee_pk primary key,
    note_id     bigint not null constraint addressee_note_fk references note_verbale,
    state_code  char(3) not null constraint addressee_state_fk references member_state,
    state       text not null default 'PENDING'
        constraint addressee_state_known check (state in ('PENDING', 'DONE')),
    done_at     timestamptz,
    constraint addressee_unique unique (note_id, state_code),
    constraint addressee_done_stamp check ((state = 'DONE') = (done_at is not null))
);

create table note_file (
    id           bigint generated always as identity constraint note_file_pk primary key,
    addressee_id bigint constraint note_file_addressee_fk references addressee,
    note_id      bigint not null constraint note_file_note_fk references note_verbale,
    language     official_language not null,
    sha256       char(64) not null,
    content      bytea not null
);
create unique index note_file_one_per_language on note_file (addressee_id, language) where addressee_id is not null;
create unique index note_file_one_circular on note_file (note_id, language) where addressee_id is null;

create table extension (
    id          bigint generated always as identity constraint extension_pk primary key,
    call_id     bigint not null constraint extension_call_fk references call_for_views,
    state_code  char(3) not null constraint extension_state_fk references member_state,
    until       timestamptz not null,
    reason      text not null constraint extension_reason_not_blank check (btrim(reason) <> ''),
    granted_by  text not null,
    granted_at  timestamptz not null
);

create table reminder (
    id         bigint generated always as identity constraint reminder_pk primary key,
    call_id    bigint not null constraint reminder_call_fk references call_for_views,
    state_code char(3) not null constraint reminder_state_fk references member_state,
    -- The step of the schedule (days before the deadline, negative after it); null when sent by hand.
    step       smallint,
    sent_at    timestamptz not null,
    sent_by    text not null
);
create unique index reminder_once_per_step on reminder (call_id, state_code, step) where step is not null;

create table reminder_step (
    call_id bigint not null constraint reminder_step_call_fk references call_for_views on delete cascade,
    days    smallint not null,
    constraint reminder_step_pk primary key (call_id, days)
);

-- ── mail: the outbox ──────────────────────────────────────────────────────────────────────────

create table outbox_mail (
    id              bigint generated always as identity constraint outbox_mail_pk primary key,
    -- The same key is never queued twice: "note/12/CUB/mission@…".
    dedupe_key      text not null constraint outbox_mail_dedupe_unique unique,
    -- What the mail belongs to, for the page that shows its outcome: "note/12", "reminder/7".
    about           text not null,
    state_code      char(3) constraint outbox_mail_state_fk references member_state,
    recipient       text not null,
    language        official_language not null,
    subject         text not null,
    body            text not null,
    attachment_name text,
    attachment_type text,
    attachment      bytea,
    status          text not null default 'QUEUED'
        constraint outbox_mail_status_known check (status in ('QUEUED', 'SENT', 'FAILED', 'BOUNCED')),
    attempts        smallint not null default 0,
    next_attempt_at timestamptz not null,
    queued_at       timestamptz not null,
    sent_at         timestamptz,
    last_error      text,
    constraint outbox_mail_sent_stamp check ((status in ('SENT', 'BOUNCED')) = (sent_at is not null)),
    constraint outbox_mail_attachment_whole
        check ((attachment is null) = (attachment_name is null) and (attachment is null) = (attachment_type is null))
);
create index outbox_mail_due on outbox_mail (next_attempt_at) where status = 'QUEUED';
create index outbox_mail_about on outbox_mail (about);

-- ── submission: the reply of a State to a call ────────────────────────────────────────────────

-- The reply belongs to the State and the call, never to a user.
create table submission (
    id                   bigint generated always as identity constraint submission_pk primary key,
    call_id              bigint not null constraint submission_call_fk references call_for_views,
    state_code           char(3) not null constraint submission_state_fk references member_state,
    state                text not null
        constraint submission_state_known
            check (state in ('DRAFT', 'AWAITING_SIGN_OFF', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'WITHDRAWN')),
    original_language    official_language not null,
    nil_reply            boolean not null default false,
    consent_to_publish   boolean,
    started_at           timestamptz not null,
    drafted_by           text,
    drafted_by_name      text,
    sign_off_asked_at    timestamptz,
    sign_off_comment     text,
    submitted_at         timestamptz,
    accepted_at          timestamptz,
    return_reason        text,
    withdrawn_at         timestamptz,
    version              integer not null default 0,
    constraint submission_one_per_state unique (call_id, state_code),
    constraint submission_sign_off_stamp check ((state = 'AWAITING_SIGN_OFF') = (sign_off_asked_at is not null)),
    constraint submission_submitted_stamp check ((state in ('SUBMITTED', 'ACCEPTED')) = (submitted_at is not null)),
    constraint submission_accepted_stamp check ((state = 'ACCEPTED') = (accepted_at is not null)),
    constraint submission_returned_reason check (state <> 'RETURNED' or btrim(return_reason) <> ''),
    constraint submission_withdrawn_stamp check ((state = 'WITHDRAWN') = (withdrawn_at is not null))
);

-- One section per question, or the one section of a free reply (question_id null).
-- content: JSON array of blocks of the document model.
create table submission_section (
    id            bigint generated always as identity constraint submission_section_pk primary key,
    submission_id bigint not null constraint submission_section_submission_fk references submission,
    question_id   bigint constraint submission_section_question_fk references call_question,
    kind          text not null default 'ANSWER'
        constraint submission_section_kind_known check (kind in ('ANSWER', 'SUMMARY')),
    position      smallint not null,
    content       jsonb not null default '[]',
    saved_at      timestamptz,
    saved_by      text,
    saved_by_name text,
    version       integer not null default 0,
    constraint submission_section_unique unique (submission_id, position)
);

-- What was submitted, frozen: canonical JSON and its SHA-256. Never updated.
create table revision (
    id                bigint generated always as identity constraint revision_pk primary key,
    submission_id     bigint not null constraint revision_submission_fk references submission,
    number            smallint not null constraint revision_number_positive check (number > 0),
    content           text not null,
    sha256            char(64) not null,
    original_language official_language not null,
    words             integer not null constraint revision_words_not_negative check (words >= 0),
    submitted_at      timestamptz not null,
    -- The deadline that held for this State then, extension included, and what follows from it.
    deadline          timestamptz not null,
    late              boolean not null,
    drafted_by        text,
    drafted_by_name   text,
    signed_by         text,
    signed_by_name    text,
    entered_by        text,
    entered_by_name   text,
    received_on       date not null,
    reason            text,
    constraint revision_unique unique (submission_id, number),
    constraint revision_late_is_true_to_the_clock check (late = (submitted_at > deadline) or entered_by is not null),
    constraint revision_signed_or_entered check ((signed_by is not null) <> (entered_by is not null)),
    constraint revision_reason_when_changed check (number = 1 or btrim(reason) <> '')
);

create table receipt (
    number      text not null constraint receipt_pk primary key,
    revision_id bigint not null constraint receipt_revision_unique unique
        constraint receipt_revision_fk references revision,
    language    official_language not null,
    content     bytea not null,
    sha256      char(64) not null,
    issued_at   timestamptz not null
);

create table joint_state (
    submission_id bigint not null constraint joint_state_submission_fk references submission on delete cascade,
    state_code    char(3) not null constraint joint_state_state_fk references member_state,
    confirmed_at  timestamptz,
    confirmed_by  text,
    constraint joint_state_pk primary key (submission_id, state_code)
);

create table attachment (
    id            bigint generated always as identity constraint attachment_pk primary key,
    submission_id bigint not null constraint attachment_submission_fk references submission,
    revision_id   bigint constraint attachment_revision_fk references revision,
    purpose       text not null
        constraint attachment_purpose_known check (purpose in ('ANNEX', 'COVER_NOTE', 'SCAN')),
    file_name     text not null,
    media_type    text not null,
    sha256        char(64) not null,
    content       bytea not null,
    scan_state    text not null default 'PENDING'
        constraint attachment_scan_known check (scan_state in ('PENDING', 'CLEAN', 'INFECTED', 'NOT_SCANNED')),
    added_at      timestamptz not null,
    added_by      text not null
);

-- ── translation: of a revision, per language ──────────────────────────────────────────────────

create table translation (
    id            bigint generated always as identity constraint translation_pk primary key,
    revision_id   bigint not null constraint translation_revision_fk references revision,
    language      official_language not null,
    state         text not null
        constraint translation_state_known check (state in ('TO_DO', 'DRAFT', 'REVISED', 'SIGNED_OFF')),
    origin        text not null default 'HUMAN' constraint translation_origin_known check (origin in ('HUMAN', 'MACHINE')),
    content       jsonb not null default '[]',
    assigned_to   text,
    due_on        date,
    saved_at      timestamptz,
    saved_by      text,
    saved_by_name text,
    signed_off_at timestamptz,
    version       integer not null default 0,
    constraint translation_unique unique (revision_id, language),
    constraint translation_signed_off_stamp check ((state = 'SIGNED_OFF') = (signed_off_at is not null)),
    constraint translation_machine_needs_a_person check (origin = 'HUMAN' or state in ('TO_DO', 'DRAFT'))
);

-- ── report: the family of documents of a call ─────────────────────────────────────────────────

create table report (
    id               bigint generated always as identity constraint report_pk primary key,
    call_id          bigint not null constraint report_call_unique unique
        constraint report_call_fk references call_for_views,
    symbol           text not null constraint report_symbol_unique unique,
    agenda_kind      text not null default 'PRELIMINARY_LIST'
        constraint report_agenda_known check (agenda_kind in ('PRELIMINARY_LIST', 'PROVISIONAL_AGENDA', 'ADOPTED_AGENDA')),
    agenda_item      text not null,
    created_at       timestamptz not null,
    created_by       text not null,
    version          integer not null default 0
);

create table report_part (
    id          bigint generated always as identity constraint report_part_pk primary key,
    report_id   bigint not null constraint report_part_report_fk references report,
    kind        text not null
        constraint report_part_kind_known check (kind in ('PARENT', 'ADDENDUM', 'CORRIGENDUM', 'REVISION')),
    number      smallint not null default 0,
    symbol      text not null constraint report_part_symbol_unique unique,
    state       text not null constraint report_part_state_known check (state in ('DRAFT', 'CLEARED', 'ISSUED')),
    dated       date not null,
    job_number  text,
    footer      text not null default 'PAGE_OF_TOTAL'
        constraint report_part_footer_known check (footer in ('PAGE', 'PAGE_OF_TOTAL')),
    created_at  timestamptz not null,
    cleared_at  timestamptz,
    cleared_by  text,
    issued_at   timestamptz,
    issued_by   text,
    version     integer not null default 0,
    constraint report_part_unique unique (report_id, kind, number),
    constraint report_part_number_of_parent check ((kind = 'PARENT') = (number = 0)),
    constraint report_part_cleared_stamp check ((state in ('CLEARED', 'ISSUED')) = (cleared_at is not null)),
    constraint report_part_issued_stamp check ((state = 'ISSUED') = (issued_at is not null))
);

-- Each reply is in exactly one part of one family (handbook: workflow, The report).
create table report_reply (
    part_id       bigint not null constraint report_reply_part_fk references report_part on delete cascade,
    submission_id bigint not null constraint report_reply_once unique
        constraint report_reply_submission_fk references submission,
    revision_id   bigint not null constraint report_reply_revision_fk references revision,
    constraint report_reply_pk primary key (part_id, submission_id)
);

-- What the officer has edited before clearing; absent: composed from the template of the language.
create table report_wording (
    part_id  bigint not null constraint report_wording_part_fk references report_part on delete cascade,
    language official_language not null,
    title    text,
    introduction jsonb,
    constraint report_wording_pk primary key (part_id, language)
);

-- ── publication: what is issued, immutable ────────────────────────────────────────────────────

create table issued_file (
    id         bigint generated always as identity constraint issued_file_pk primary key,
    part_id    bigint not null constraint issued_file_part_fk references report_part,
    symbol     text not null,
    language   official_language not null,
    format     text not null constraint issued_file_format_known check (format in ('PDF', 'HTML', 'XML', 'DOCX')),
    title      text not null,
    pages      integer,
    sha256     char(64) not null,
    content    bytea not null,
    issued_at  timestamptz not null,
    constraint issued_file_unique unique (symbol, language, format)
);

-- ── audit: the append-only log ────────────────────────────────────────────────────────────────

create table audit_event (
    seq           bigint not null constraint audit_event_pk primary key,
    at            timestamptz not null,
    actor         text not null,
    actor_name    text not null,
    address       text,
    type          text not null,
    subject       text not null,
    details       text not null,
    previous_hash char(64) not null,
    hash          char(64) not null constraint audit_event_hash_unique unique
);

-- ── what never changes once written ───────────────────────────────────────────────────────────

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% rows are never changed or removed', tg_table_name
        using errcode = 'integrity_constraint_violation';
end
$$;

create trigger audit_event_is_append_only before update or delete on audit_event
    for each row execute function refuse_change();
create trigger audit_event_is_never_emptied before truncate on audit_event
    for each statement execute function refuse_change();
create trigger revision_is_frozen before update or delete on revision
    for each row execute function refuse_change();
create trigger receipt_is_frozen before update or delete on receipt
    for each row execute function refuse_change();
create trigger note_verbale_is_frozen before update or delete on note_verbale
    for each row execute function refuse_change();
create trigger note_file_is_frozen before update or delete on note_file
    for each row execute function refuse_change();
create trigger issued_file_is_frozen before update or delete on issued_file
    for each row execute function refuse_change();
