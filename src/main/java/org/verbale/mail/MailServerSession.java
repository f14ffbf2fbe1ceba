package org.verbale.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.jboss.logging.Logger;

/**
 * Hands mails to the mail server, each over a connection of its own: a kept one that the server has
 * closed meanwhile would cost the next mail its attempt.
 */
@ApplicationScoped
class MailServerSession {
  private static final Logger LOG = Logger.getLogger(MailServerSession.class);

  private final Session session;
  private final MailServerSettings server;

  MailServerSession(MailServerSettings server, MailSettings settings) {
    this.server = server;
    this.session = Session.getInstance(properties(server, settings));
  }

  /** Needed to write a mail. */
  Session session() {
    return session;
  }

  /**
   * Returns when the server has taken the mail for every recipient.
   *
   * @throws MessagingException if it has not; {@link MailRefusal} tells why
   */
  void handOver(MimeMessage mail) throws MessagingException {
    var transport = session.getTransport("smtp");
    try {
      transport.connect(server.user().orElse(null), server.password().orElse(null));
      transport.sendMessage(mail, mail.getAllRecipients());
    } finally {
      takeLeave(transport);
    }
  }

  /** What happens after the server's yes must not make a mail that was taken look refused. */
  private static void takeLeave(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException withoutLeave) {
      LOG.debugf("The mail server hung up first: %s", withoutLeave.getMessage());
    }
  }

  private static Properties properties(MailServerSettings server, MailSettings settings) {
    var patience = String.valueOf(settings.patience().toMillis());
    var startTls = server.startTls();
    var properties = new Properties();
    properties.put("mail.smtp.host", server.host());
    properties.put("mail.smtp.port", String.valueOf(server.port()));
    properties.put("mail.smtp.auth", String.valueOf(server.user().isPresent()));
    properties.put(
        "mail.smtp.starttls.enable",
        String.valueOf(startTls != MailServerSettings.StartTls.DISABLED));
    properties.put(
        "mail.smtp.starttls.required",
        String.valueOf(startTls == MailServerSettings.StartTls.REQUIRED));
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    properties.put("mail.smtp.connectiontimeout", patience);
    properties.put("mail.smtp.timeout", patience);
    properties.put("mail.smtp.writetimeout", patience);
    return properties;
  }
}
