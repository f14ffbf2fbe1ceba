package org.verbale.testing;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/** The mails that the portal has sent in this test run, as an SMTP server received them. */
public final class Mailbox {
  private Mailbox() {}

  /** All mails since the start or the last {@link #empty()}, oldest first. */
  public static List<MimeMessage> received() {
    return ask("GET");
  }

  /** The mails to one address. */
  public static List<MimeMessage> receivedBy(String address) {
    return received().stream().filter(mail -> isTo(mail, address)).toList();
  }

  /** Forgets what was received. */
  public static void empty() {
    ask("DELETE");
  }

  private static List<MimeMessage> ask(String method) {
    try {
      var address = URI.create(TestMailServer.readingAddress()).toURL();
      var connection = (HttpURLConnection) address.openConnection();
      connection.setRequestMethod(method);
      try (var in = new DataInputStream(connection.getInputStream())) {
        return unpack(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The mail server of the tests does not answer", e);
    }
  }

  private static List<MimeMessage> unpack(DataInputStream in) throws IOException {
    var mails = new ArrayList<MimeMessage>();
    for (int left = in.readInt(); left > 0; left--) {
      mails.add(parse(in.readNBytes(in.readInt())));
    }
    return mails;
  }

  private static MimeMessage parse(byte[] raw) {
    try {
      var session = Session.getInstance(new Properties());
      return new MimeMessage(session, new ByteArrayInputStream(raw));
    } catch (MessagingException e) {
      throw new IllegalStateException("A received mail is not readable", e);
    }
  }

  private static boolean isTo(MimeMessage mail, String address) {
    try {
      return Arrays.stream(mail.getRecipients(Message.RecipientType.TO))
          .anyMatch(to -> ((InternetAddress) to).getAddress().equalsIgnoreCase(address));
    } catch (MessagingException e) {
      throw new IllegalStateException("A received mail names no readable recipient", e);
    }
  }
}
