package org.verbale.mail.bounce;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads notices that a mail could not be delivered: {@code multipart/report} with {@code
 * message/delivery-status} (RFC 3464). Whoever can write to the portal's mailbox can write one, so
 * depth, number and size of what is looked at are bounded, and nothing of it is run or fetched.
 */
final class NoticeReader {
  private static final int DEEPEST = 6;
  private static final int MOST_PARTS = 60;
  private static final int MOST_ADDRESSES = 500;
  private static final int LARGEST_STATUS = 256 * 1024;
  private static final int LARGEST_HEADERS = 64 * 1024;
  private static final int LONGEST_REASON = 500;
  private static final int LONGEST_ADDRESS = 320;
  private static final Pattern ID = Pattern.compile("<[^<>\\s]{1,200}>");
  private static final Pattern ADDRESS = Pattern.compile("[^\\s<>@;,]{1,200}@[^\\s<>@;,]{1,250}");

  private final String source;
  private final Set<String> messageIds = new LinkedHashSet<>();
  private final Set<String> returnedTo = new LinkedHashSet<>();
  private final List<InternetHeaders> recipients = new ArrayList<>();
  private int parts;

  private NoticeReader(String source) {
    this.source = source;
  }

  /** What one message says; nothing if it is no notice of a failure for good. */
  static List<FailedAddress> read(String source, byte[] message) {
    var reader = new NoticeReader(source);
    try {
      var mail =
          new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(message));
      for (var header : List.of("To", "Delivered-To", "X-Original-To", "Envelope-To")) {
        reader.take(mail.getHeader(header), ADDRESS, reader.returnedTo);
      }
      reader.takeIds(mail);
      reader.walk(mail, 0);
    } catch (MessagingException | IOException | IllegalArgumentException e) {
      // Broken after what was understood: that counts, and a message without any is no notice.
      return reader.failures();
    }
    return reader.failures();
  }

  private void walk(Part part, int depth) throws MessagingException, IOException {
    if (depth > DEEPEST || ++parts > MOST_PARTS) {
      return;
    }
    if (part.isMimeType("multipart/*")) {
      walkAll(part, depth);
    } else if (part.isMimeType("message/delivery-status")) {
      takeStatus(first(part, LARGEST_STATUS));
    } else if (part.isMimeType("message/rfc822")
        || part.isMimeType("message/global")
        || part.isMimeType("text/rfc822-headers")) {
      takeIds(new InternetHeaders(new ByteArrayInputStream(first(part, LARGEST_HEADERS))));
    }
  }

  private void walkAll(Part part, int depth) throws MessagingException, IOException {
    Multipart all =
        new MimeMultipart(new ByteArrayDataSource(part.getInputStream(), part.getContentType()));
    for (int i = 0; i < all.getCount() && parts < MOST_PARTS; i++) {
      BodyPart one = all.getBodyPart(i);
      walk(one, depth + 1);
    }
  }

  private static byte[] first(Part part, int bytes) throws MessagingException, IOException {
    try (var in = part.getInputStream()) {
      return in.readNBytes(bytes);
    }
  }

  /** Groups of fields with an empty line between them: one on the message, one per recipient. */
  private void takeStatus(byte[] status) throws MessagingException {
    var groups =
        new String(status, StandardCharsets.ISO_8859_1).replace("\r\n", "\n").split("\n[ \\t]*\n+");
    for (var group : groups) {
      if (recipients.size() < MOST_ADDRESSES) {
        var fields =
            new InternetHeaders(
                new ByteArrayInputStream(
                    (group.strip() + "\n\n").getBytes(StandardCharsets.ISO_8859_1)));
        if ("failed".equals(value(fields, "Action").toLowerCase(Locale.ROOT))) {
          recipients.add(fields);
        }
        take(fields.getHeader("X-Original-Message-ID"), ID, messageIds);
      }
    }
  }

  private void takeIds(MimeMessage mail) throws MessagingException {
    take(mail.getHeader("X-Original-Message-ID"), ID, messageIds);
    take(mail.getHeader("References"), ID, messageIds);
    take(mail.getHeader("In-Reply-To"), ID, messageIds);
  }

  private void takeIds(InternetHeaders headers) {
    take(headers.getHeader("Message-ID"), ID, messageIds);
  }

  private void take(String[] values, Pattern what, Set<String> into) {
    if (values == null) {
      return;
    }
    for (var value : values) {
      what.matcher(value.substring(0, Math.min(value.length(), LARGEST_HEADERS)))
          .results()
          .limit(MOST_ADDRESSES)
          .forEach(found -> into.add(found.group()));
    }
  }

  private List<FailedAddress> failures() {
    return recipients.stream()
        .map(
            fields ->
                new FailedAddress(source, address(fields), reason(fields), messageIds, returnedTo))
        .toList();
  }

  /** The address as we wrote it, where the notice still knows it; else that which refused. */
  private static String address(InternetHeaders fields) {
    return Stream.of("Original-Recipient", "Final-Recipient")
        .map(name -> value(fields, name).replaceFirst("^[^;]*;\\s*", ""))
        .filter(address -> address.length() <= LONGEST_ADDRESS)
        .filter(address -> ADDRESS.matcher(address).matches())
        .findFirst()
        .orElse(null);
  }

  private static String reason(InternetHeaders fields) {
    var reason =
        Stream.of("Status", "Diagnostic-Code", "Final-Recipient")
            .map(name -> value(fields, name))
            .filter(value -> !value.isEmpty())
            .collect(Collectors.joining("; "));
    return reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
  }

  private static String value(InternetHeaders fields, String name) {
    var values = fields.getHeader(name);
    return values == null ? "" : values[0].replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }
}
