-- A mail with a personal link: nobody in the Secretariat reads its words, and they are forgotten
-- once the mail server has taken them.
alter table outbox_mail
    add column personal boolean not null default false;
alter table outbox_mail
    add constraint outbox_mail_personal_forgotten
        check (not personal or status not in ('SENT', 'BOUNCED') or (body = '' and html is null));
