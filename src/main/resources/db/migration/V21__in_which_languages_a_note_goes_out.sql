alter table call_for_views add column note_delivery text not null default 'ALL_LANGUAGES'
    constraint call_for_views_note_delivery_known check (note_delivery in ('ALL_LANGUAGES', 'PREFERRED_LANGUAGES'));
