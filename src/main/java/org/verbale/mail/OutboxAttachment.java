package org.verbale.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

/** A file in the outbox; read only when its mail is sent. */
@Entity
@IdClass(OutboxAttachment.Place.class)
class OutboxAttachment {

  /** Which file of which mail. */
  record Place(long mailId, short position) {}

  @Id private long mailId;
  @Id private short position;
  private String fileName;
  private String mediaType;
  private byte[] content;

  protected OutboxAttachment() {}

  OutboxAttachment(long mailId, int position, MailFile file) {
    this.mailId = mailId;
    this.position = (short) position;
    this.fileName = file.name();
    this.mediaType = file.mediaType();
    this.content = file.content();
  }

  MailFile file() {
    return new MailFile(fileName, mediaType, content);
  }
}
