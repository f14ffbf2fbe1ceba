-- The word of a page that is being left may arrive after that of the page to which its reader went:
-- it must not take the reader out there.
alter table draft_presence add column page text not null default '';
