-- A resolution is often registered in one language only, while its note goes out in several. The
-- officer may then give the words that the note quotes: the title of the resolution and the operative
-- paragraph with its lettered parts, as {resolutionTitle, paragraph, parts: [{label, text}]}.
alter table call_wording add column given jsonb
    constraint call_wording_given_not_blank check (
        given is null
        or (coalesce(btrim(given ->> 'resolutionTitle'), '') <> ''
            and coalesce(btrim(given ->> 'paragraph'), '') <> ''));
