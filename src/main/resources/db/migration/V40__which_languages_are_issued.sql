-- A language may be issued later than another; each is issued once.
create table report_issue (
    part_id        bigint not null constraint report_issue_part_fk references report_part,
    language       official_language not null,
    issued_at      timestamptz not null,
    issued_by      text not null,
    issued_by_name text not null,
    pages          integer not null constraint report_issue_pages_positive check (pages > 0),
    constraint report_issue_pk primary key (part_id, language)
);

-- What a corrigendum says, in the words of each language version it applies to.
create table report_correction (
    part_id   bigint not null constraint report_correction_part_fk references report_part on delete cascade,
    position  smallint not null,
    language  official_language not null,
    page      text,
    paragraph text,
    instead   text not null constraint report_correction_instead_not_blank check (btrim(instead) <> ''),
    read      text not null constraint report_correction_read_not_blank check (btrim(read) <> ''),
    constraint report_correction_pk primary key (part_id, language, position)
);

-- Options of the first page.
alter table report_part
    add column late_submission        boolean not null default false,
    add column reproduced_as_received boolean not null default false,
    add column created_by             text,
    add column cleared_by_name        text;

-- The states of a part, held here as well: an issued document never becomes a draft again.
create function report_part_follows_the_diagram() returns trigger language plpgsql as $$
begin
    if new.state <> old.state and (old.state, new.state) not in (
        ('DRAFT', 'CLEARED'), ('CLEARED', 'DRAFT'), ('CLEARED', 'ISSUED')
    ) then
        raise exception 'a part of a report does not go from % to %', old.state, new.state
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger report_part_diagram before update on report_part
    for each row execute function report_part_follows_the_diagram();

-- What stands in a document that is issued stays in it.
create function report_reply_of_issued_part_stays() returns trigger language plpgsql as $$
begin
    if exists (select 1 from report_part where id = old.part_id and state = 'ISSUED') then
        raise exception 'a reply stays in the document in which it was issued'
            using errcode = 'integrity_constraint_violation';
    end if;
    return coalesce(new, old);
end
$$;
create trigger report_reply_stays before update or delete on report_reply
    for each row execute function report_reply_of_issued_part_stays();
