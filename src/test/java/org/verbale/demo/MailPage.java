package org.verbale.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A page on which the mails of the demo can be read, since none of them is delivered. */
final class MailPage implements AutoCloseable {
  private final HttpServer server;

  private MailPage(HttpServer server) {
    this.server = server;
  }

  static MailPage start(int port, MailServer mails) throws IOException {
    var server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext("/", exchange -> answer(exchange, mails.received()));
    server.start();
    return new MailPage(server);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private static void answer(HttpExchange exchange, List<MimeMessage> mails) throws IOException {
    try (exchange) {
      var path = exchange.getRequestURI().getPath().substring(1);
      try {
        if (path.isEmpty()) {
          send(exchange, 200, "text/html; charset=utf-8", MailHtml.list(mails));
        } else if (path.matches("\\d{1,6}\\.eml") && index(path) < mails.size()) {
          send(exchange, 200, "message/rfc822", raw(mails.get(index(path))));
        } else if (path.matches("\\d{1,6}") && index(path) < mails.size()) {
          send(
              exchange,
              200,
              "text/html; charset=utf-8",
              MailHtml.one(mails.get(index(path)), path));
        } else {
          send(exchange, 404, "text/plain; charset=utf-8", utf8("There is no such mail."));
        }
      } catch (MessagingException e) {
        send(exchange, 500, "text/plain; charset=utf-8", utf8("Not readable: " + e.getMessage()));
      }
    }
  }

  private static int index(String path) {
    return Integer.parseInt(path.replace(".eml", ""));
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }

  private static byte[] raw(MimeMessage mail) throws IOException, MessagingException {
    var out = new ByteArrayOutputStream();
    mail.writeTo(out);
    return out.toByteArray();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
