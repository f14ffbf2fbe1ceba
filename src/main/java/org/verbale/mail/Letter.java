package org.verbale.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/** A mail of the outbox as the mail server wants it (RFC 5322, RFC 2045). */
final class Letter extends SMTPMessage {
  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final String messageId;

  private Letter(Session session, String messageId) {
    super(session);
    this.messageId = messageId;
  }

  /**
   * @throws MessagingException if the address of the recipient or of the sender is none
   */
  static Letter of(MailAttempts.Parcel parcel, Session session, String from, Instant now)
      throws MessagingException {
    var mail = parcel.mail();
    var letter = new Letter(session, mail.messageId());
    letter.setFrom(sender(from));
    letter.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient(), true));
    letter.setSubject(mail.subject(), UTF_8);
    letter.setSentDate(Date.from(now));
    letter.setHeader("Content-Language", mail.language().code());
    // Nobody's holiday notice should come back to the portal (RFC 3834).
    letter.setHeader("Auto-Submitted", "auto-generated");
    letter.setContent(content(mail, parcel.files()));
    letter.saveChanges();
    return letter;
  }

  /** The same at every attempt, so that receivers know a mail that comes twice. */
  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", messageId);
  }

  private static InternetAddress sender(String from) throws MessagingException {
    var sender = new InternetAddress(from, true);
    try {
      sender.setPersonal(sender.getPersonal(), UTF_8);
    } catch (UnsupportedEncodingException impossible) {
      throw new IllegalStateException("Every Java knows UTF-8", impossible);
    }
    return sender;
  }

  private static MimeMultipart content(OutboxMail mail, List<MailFile> files)
      throws MessagingException {
    var words = words(mail);
    if (files.isEmpty()) {
      return words;
    }
    var all = new MimeMultipart();
    var first = new MimeBodyPart();
    first.setContent(words);
    all.addBodyPart(first);
    for (var file : files) {
      all.addBodyPart(attached(file));
    }
    return all;
  }

  /** The plain form first, the better one last (RFC 2046, 5.1.4). */
  private static MimeMultipart words(OutboxMail mail) throws MessagingException {
    var words = new MimeMultipart("alternative");
    words.addBodyPart(text(mail.body(), "plain"));
    if (mail.html().isPresent()) {
      words.addBodyPart(text(mail.html().get(), "html"));
    }
    return words;
  }

  private static MimeBodyPart text(String words, String subtype) throws MessagingException {
    var part = new MimeBodyPart();
    part.setText(words, UTF_8, subtype);
    return part;
  }

  private static MimeBodyPart attached(MailFile file) throws MessagingException {
    var part = new MimeBodyPart();
    part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.content(), file.mediaType())));
    part.setFileName(file.name());
    part.setDisposition(MimeBodyPart.ATTACHMENT);
    return part;
  }
}
