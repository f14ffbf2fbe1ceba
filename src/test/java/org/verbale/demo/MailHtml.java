package org.verbale.demo;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The mails of the demo as plain HTML. */
final class MailHtml {
  private MailHtml() {}

  static byte[] list(List<MimeMessage> mails) {
    var rows =
        IntStream.range(0, mails.size())
            .map(index -> mails.size() - 1 - index)
            .mapToObj(index -> row(mails.get(index), index))
            .collect(Collectors.joining("\n"));
    return page(
        "Mails of the demo (" + mails.size() + ")",
        "<table><tr><th>To<th>Subject</tr>" + rows + "</table>");
  }

  static byte[] one(MimeMessage mail, String number) throws MessagingException, IOException {
    return page(
        mail.getSubject(),
        "<p>To "
            + escape(recipients(mail))
            + " · <a href=\""
            + number
            + ".eml\">the whole mail with its attachments</a> · <a href=\"/\">all mails</a></p>"
            + body(mail));
  }

  private static String row(MimeMessage mail, int index) {
    return "<tr><td>%s<td><a href=\"/%d\">%s</a></tr>"
        .formatted(escape(recipients(mail)), index, escape(subject(mail)));
  }

  private static String body(Part part) throws MessagingException, IOException {
    if (part.getFileName() != null) {
      return "<p>Attachment: " + escape(part.getFileName()) + "</p>";
    }
    if (part.getContent() instanceof Multipart parts) {
      var inner = new StringBuilder();
      for (int index = 0; index < parts.getCount(); index++) {
        inner.append(body(parts.getBodyPart(index)));
      }
      return inner.toString();
    }
    return "<pre dir=\"auto\">" + escape(Objects.toString(part.getContent())) + "</pre>";
  }

  private static String subject(MimeMessage mail) {
    try {
      return Objects.requireNonNullElse(mail.getSubject(), "(no subject)");
    } catch (MessagingException e) {
      return "(unreadable subject)";
    }
  }

  private static String recipients(MimeMessage mail) {
    try {
      return Arrays.stream(mail.getRecipients(Message.RecipientType.TO))
          .map(Object::toString)
          .collect(Collectors.joining(", "));
    } catch (MessagingException e) {
      return "(unreadable recipient)";
    }
  }

  private static byte[] page(String title, String content) {
    return MailPage.utf8(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>%1$s</title><h1>%1$s</h1>%2$s"
            .formatted(escape(title), content));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
