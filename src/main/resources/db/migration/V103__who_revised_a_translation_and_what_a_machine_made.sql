-- Who began a translation, who read it against its original and who let it go: beside who wrote last.
alter table translation
    add column translated_by text,
    add column translated_by_name text,
    add column revised_by text,
    add column revised_by_name text,
    add column signed_off_by_name text;

update translation set translated_by = saved_by, translated_by_name = saved_by_name;

-- What a machine made of a reply, paragraph by paragraph. It is kept apart from the words of people,
-- stands beside them as a help, and goes into no report.
create table machine_translation (
    translation_id  bigint constraint machine_translation_pk primary key
        constraint machine_translation_translation_fk references translation on delete cascade,
    units           text[] not null,
    made_with       text not null constraint machine_translation_made_with_named check (made_with <> ''),
    brought_by      text not null,
    brought_by_name text not null,
    brought_at      timestamptz not null
);
