-- The annexes of a part in the words of each language version; a position is the same annex in all.
create table report_annex (
    part_id  bigint not null constraint report_annex_part_fk references report_part on delete cascade,
    language official_language not null,
    position smallint not null constraint report_annex_position_known check (position between 1 and 10),
    title    text not null constraint report_annex_titled check (btrim(title) <> ''),
    words    text not null constraint report_annex_worded check (btrim(words) <> ''),
    constraint report_annex_pk primary key (part_id, language, position)
);

create function report_annex_belongs_to_a_draft() returns trigger language plpgsql as $$
begin
    if not exists (
        select 1 from report_part where id = coalesce(new.part_id, old.part_id)
           and state = 'DRAFT' and kind not in ('CORRIGENDUM', 'REISSUE')
    ) then
        raise exception 'only a draft with a text of its own takes annexes'
            using errcode = 'integrity_constraint_violation';
    end if;
    return coalesce(new, old);
end
$$;
create trigger report_annex_of_a_draft before insert or update or delete on report_annex
    for each row execute function report_annex_belongs_to_a_draft();
