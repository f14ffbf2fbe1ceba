-- Reports that were published before the portal, or outside of it, as they were read back: each is
-- the record of a closed call. They stand beside the calls of the portal and not among them, because
-- what the workflow guarantees of a reply (a receipt, a revision with its hash, who signed) is not
-- known of them, and must not be invented. Both are linked to the same States and resolutions.

create table archived_report (
    id                bigint generated always as identity constraint archived_report_pk primary key,
    symbol            text not null constraint archived_report_symbol_unique unique
        constraint archived_report_symbol_shape check (symbol ~ '^A/[0-9]{1,3}/[0-9]{1,4}(/(Add|Corr|Rev)\.[0-9]+)*$'),
    -- The number as the introduction gives it; the resolution itself need not be registered.
    resolution        text constraint archived_report_resolution_shape check (resolution ~ '^[0-9]{1,3}/[0-9]{1,4}( [A-Z])?$'),
    paragraph         smallint constraint archived_report_paragraph_positive check (paragraph > 0),
    session           smallint not null constraint archived_report_session_range check (session between 1 and 199),
    note_verbale_date date,
    imported_at       timestamptz not null,
    imported_by       text not null,
    version           integer not null default 0,
    constraint archived_report_paragraph_of_resolution check (paragraph is null or resolution is not null)
);
create index archived_report_resolution on archived_report (resolution);

-- A language version that was imported.
create table archived_version (
    report_id     bigint not null constraint archived_version_report_fk references archived_report on delete cascade,
    language      official_language not null,
    title         text,
    source_sha256 char(64) not null,
    imported_at   timestamptz not null,
    imported_by   text not null,
    constraint archived_version_pk primary key (report_id, language)
);

create table archived_reply (
    id          bigint generated always as identity constraint archived_reply_pk primary key,
    report_id   bigint not null constraint archived_reply_report_fk references archived_report on delete cascade,
    position    smallint not null,
    received_on date,
    -- The languages in the bracket; empty where the report gives none.
    originals   text[] not null default '{}'
        constraint archived_reply_originals_known check (originals <@ array['ar', 'zh', 'en', 'fr', 'ru', 'es']),
    constraint archived_reply_position_unique unique (report_id, position)
);

-- Whose reply it is: several States of a joint one, in the order of the heading.
create table archived_reply_state (
    reply_id   bigint not null constraint archived_reply_state_reply_fk references archived_reply on delete cascade,
    position   smallint not null,
    state_code char(3) not null constraint archived_reply_state_state_fk references member_state,
    constraint archived_reply_state_pk primary key (reply_id, position),
    constraint archived_reply_state_once unique (reply_id, state_code)
);
create index archived_reply_state_code on archived_reply_state (state_code);

-- The reply as it stands in one language version. It is the original where the language is one of
-- the originals of the reply; otherwise a translation whose original is not held.
create table archived_text (
    reply_id bigint not null constraint archived_text_reply_fk references archived_reply on delete cascade,
    language official_language not null,
    heading  text not null constraint archived_text_heading_not_blank check (btrim(heading) <> ''),
    content  jsonb not null constraint archived_text_content_list check (jsonb_typeof(content) = 'array'),
    -- The words to be searched, divided by blanks in languages that have none.
    words    text not null,
    search   tsvector not null generated always as (to_tsvector(
        case language
            when 'en' then 'english'::regconfig
            when 'fr' then 'french'::regconfig
            when 'es' then 'spanish'::regconfig
            when 'ru' then 'russian'::regconfig
            when 'ar' then 'arabic'::regconfig
            else 'simple'::regconfig
        end, words)) stored,
    constraint archived_text_pk primary key (reply_id, language)
);
create index archived_text_search on archived_text using gin (search);
