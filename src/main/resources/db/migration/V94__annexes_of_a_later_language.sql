-- A language may be issued later than the others: what it lacks of the annexes may be added after
-- clearing. What is written changes in a draft only.
create or replace function report_annex_belongs_to_a_draft() returns trigger language plpgsql as $$
declare
    part report_part;
    completes boolean := false;
begin
    select * into part from report_part where id = coalesce(new.part_id, old.part_id);
    if tg_op = 'INSERT' then
        completes :=
            exists (select 1 from report_annex a
                     where a.part_id = new.part_id and a.position = new.position)
            and not exists (select 1 from report_issue i
                             where i.part_id = new.part_id and i.language = new.language);
    end if;
    if part.kind in ('CORRIGENDUM', 'REISSUE') or not (part.state = 'DRAFT' or completes) then
        raise exception 'only a draft with a text of its own takes annexes'
            using errcode = 'integrity_constraint_violation';
    end if;
    return coalesce(new, old);
end
$$;
