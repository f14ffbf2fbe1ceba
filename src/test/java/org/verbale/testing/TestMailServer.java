package org.verbale.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.verbale.demo.MailServer;

/**
 * The real SMTP server of a test run. {@link Mailbox} reads what it received over a local port,
 * since the test that asks and the server may be loaded by different class loaders.
 */
final class TestMailServer {
  private TestMailServer() {}

  /** The SMTP port on localhost; starts the server at the first call. */
  static int port() {
    return Integer.parseInt(JvmWide.once("smtp", TestMailServer::start));
  }

  /** Where {@link Mailbox} asks. */
  static String readingAddress() {
    port();
    return JvmWide.once("smtp.reading", () -> "");
  }

  private static String start() {
    try {
      var mails = MailServer.start(0);
      var reading =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      reading.createContext("/", exchange -> answer(exchange, mails));
      reading.start();
      JvmWide.once(
          "smtp.reading", () -> "http://localhost:" + reading.getAddress().getPort() + "/");
      return String.valueOf(mails.port());
    } catch (IOException e) {
      throw new UncheckedIOException("The mail server of the tests did not start", e);
    }
  }

  private static void answer(HttpExchange exchange, MailServer mails) throws IOException {
    try (exchange) {
      if (exchange.getRequestMethod().equals("DELETE")) {
        mails.empty();
      }
      var body = pack(mails);
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  /** The number of mails, then each as its length and its bytes. */
  private static byte[] pack(MailServer mails) throws IOException {
    var packed = new ByteArrayOutputStream();
    var out = new DataOutputStream(packed);
    var received = mails.received();
    out.writeInt(received.size());
    for (var mail : received) {
      var raw = new ByteArrayOutputStream();
      try {
        mail.writeTo(raw);
      } catch (MessagingException e) {
        throw new IOException("A received mail is not readable", e);
      }
      out.writeInt(raw.size());
      raw.writeTo(out);
    }
    return packed.toByteArray();
  }
}
