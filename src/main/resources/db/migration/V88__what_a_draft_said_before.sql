-- Every save of a section is kept. Saves that one person makes within ten minutes are one version,
-- unless more than half of the text goes; a version brought back is always one of its own. A
-- trigger does it, because an autosave has three statements to spend and every way of saving must
-- be covered.

alter table submission_section
    -- The version that the present text was brought back from; null for what was typed.
    add column restored_from integer;

create table section_version (
    id            bigint generated always as identity constraint section_version_pk primary key,
    section_id    bigint not null constraint section_version_section_fk references submission_section,
    number        integer not null constraint section_version_number_positive check (number > 0),
    content       jsonb not null,
    begun_at      timestamptz not null,
    saved_at      timestamptz not null,
    saved_by      text not null,
    saved_by_name text not null,
    restored_from integer,
    constraint section_version_unique unique (section_id, number),
    constraint section_version_saved_after_begun check (saved_at >= begun_at),
    constraint section_version_restored_is_older check (restored_from < number)
);

create function keep_section_version() returns trigger language plpgsql as $$
declare
    last section_version;
begin
    select * into last from section_version v where v.section_id = new.id order by v.number desc limit 1;
    if found and last.content = new.content and new.restored_from is null then
        return new;
    end if;
    if found and last.saved_by = new.saved_by and last.restored_from is null and new.restored_from is null
        and new.saved_at between last.saved_at and last.begun_at + interval '10 minutes'
        and length(new.content::text) * 2 >= length(last.content::text)
    then
        update section_version
           set content = new.content, saved_at = new.saved_at, saved_by_name = new.saved_by_name
         where id = last.id;
    else
        insert into section_version
            (section_id, number, content, begun_at, saved_at, saved_by, saved_by_name, restored_from)
        values (new.id, coalesce(last.number, 0) + 1, new.content, new.saved_at, new.saved_at,
                new.saved_by, new.saved_by_name, new.restored_from);
    end if;
    return new;
end
$$;
create trigger submission_section_is_kept after insert or update of content, saved_at on submission_section
    for each row when (new.saved_at is not null) execute function keep_section_version();

-- What had been saved before is the first version.
insert into section_version (section_id, number, content, begun_at, saved_at, saved_by, saved_by_name)
select id, 1, content, saved_at, saved_at, saved_by, coalesce(saved_by_name, saved_by)
  from submission_section
 where saved_at is not null and saved_by is not null;
