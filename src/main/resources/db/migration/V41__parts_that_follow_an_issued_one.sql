-- A corrigendum, a revision and a technical reissue follow one issued part: A/67/131/Add.1/Corr.1.
alter table report_part
    add column base_id bigint constraint report_part_base_fk references report_part,
    add column reason  text,
    drop constraint report_part_kind_known,
    add constraint report_part_kind_known
        check (kind in ('PARENT', 'ADDENDUM', 'CORRIGENDUM', 'REVISION', 'REISSUE')),
    add constraint report_part_base_if_it_follows
        check ((kind in ('CORRIGENDUM', 'REVISION', 'REISSUE')) = (base_id is not null)),
    add constraint report_part_reason_of_reissue
        check ((kind = 'REISSUE') = (reason is not null and btrim(reason) <> '')),
    -- Add.1/Corr.1 and Corr.1 have the same kind and number in the same family.
    drop constraint report_part_unique,
    add constraint report_part_unique unique nulls not distinct (report_id, base_id, kind, number);

create function report_part_follows_an_issued_one() returns trigger language plpgsql as $$
begin
    if new.base_id is not null and not exists (
        select 1 from report_part
         where id = new.base_id and report_id = new.report_id and state = 'ISSUED'
    ) then
        raise exception '% follows no issued part of its report', new.symbol
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger report_part_follows before insert on report_part
    for each row execute function report_part_follows_an_issued_one();

-- Where a correction stands: a page, a paragraph, the reply of a State. Empty: not said.
update report_correction set page = coalesce(page, ''), paragraph = coalesce(paragraph, '');
alter table report_correction
    add column reply_of text not null default '',
    alter column page set default '',
    alter column page set not null,
    alter column paragraph set default '',
    alter column paragraph set not null,
    add constraint report_correction_says_where check (paragraph <> '' or reply_of <> '');

create function report_correction_belongs_to_a_draft() returns trigger language plpgsql as $$
begin
    if not exists (
        select 1 from report_part where id = coalesce(new.part_id, old.part_id)
           and state = 'DRAFT' and kind = 'CORRIGENDUM'
    ) then
        raise exception 'only a corrigendum that is a draft takes corrections'
            using errcode = 'integrity_constraint_violation';
    end if;
    return coalesce(new, old);
end
$$;
create trigger report_correction_of_a_draft before insert or update or delete on report_correction
    for each row execute function report_correction_belongs_to_a_draft();

-- A revision holds the replies of the part that it replaces once more; beside it each stands once.
alter table report_reply
    add column in_revision boolean not null default false,
    drop constraint report_reply_once;
create unique index report_reply_once on report_reply (submission_id) where not in_revision;

create function report_reply_knows_its_part() returns trigger language plpgsql as $$
begin
    new.in_revision := exists (
        select 1 from report_part where id = new.part_id and kind = 'REVISION');
    return new;
end
$$;
create trigger report_reply_in_revision before insert on report_reply
    for each row execute function report_reply_knows_its_part();
