package org.verbale.demo;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.List;

/** A real SMTP server that keeps what it receives in memory and delivers nothing. */
public final class MailServer implements AutoCloseable {
  private final GreenMail server;

  private MailServer(GreenMail server) {
    this.server = server;
  }

  /**
   * Starts the server on localhost.
   *
   * @param port the SMTP port; 0 for any free one
   */
  public static MailServer start(int port) {
    var server = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
    server.start();
    return new MailServer(server);
  }

  /** The SMTP port on localhost. */
  public int port() {
    return server.getSmtp().getPort();
  }

  /** What was received, oldest first. */
  public List<MimeMessage> received() {
    return List.of(server.getReceivedMessages());
  }

  /** Forgets what was received. */
  public void empty() {
    try {
      server.purgeEmailFromAllMailboxes();
    } catch (FolderException e) {
      throw new IllegalStateException("The mailboxes could not be emptied", e);
    }
  }

  @Override
  public void close() {
    server.stop();
  }
}
