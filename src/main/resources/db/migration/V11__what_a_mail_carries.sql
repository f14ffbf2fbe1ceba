-- A note goes out in several languages at once: a mail carries any number of files.
alter table outbox_mail
    drop constraint outbox_mail_attachment_whole,
    drop column attachment_name,
    drop column attachment_type,
    drop column attachment,
    -- The same words for readers of HTML; body is the plain text.
    add column html text,
    -- Made from dedupe_key: a mail sent twice after a crash is recognised by the receiver as one.
    add column message_id text,
    add column bounced_at timestamptz,
    add constraint outbox_mail_message_id_unique unique (message_id),
    add constraint outbox_mail_bounced_stamp check ((status = 'BOUNCED') = (bounced_at is not null)),
    add constraint outbox_mail_failed_reason check (status not in ('FAILED', 'BOUNCED') or last_error is not null);

create table outbox_attachment (
    mail_id    bigint not null constraint outbox_attachment_mail_fk references outbox_mail,
    position   smallint not null,
    file_name  text not null,
    media_type text not null,
    content    bytea not null,
    constraint outbox_attachment_pk primary key (mail_id, position)
);
