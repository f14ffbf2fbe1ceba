-- The job of issuing tries a failed addressee again; the officer sees why it has not come through.
alter table addressee add column last_error text;
create index addressee_pending on addressee (note_id) where state = 'PENDING';
