package org.verbale.mail.bounce;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.verbale.web.BadInput;

/** Tells messages, mailboxes of several messages, and lists of addresses apart, and reads them. */
final class BounceText {
  private static final int LARGEST = 8 * 1024 * 1024;
  private static final int MOST_MESSAGES = 500;
  private static final Pattern MESSAGE = Pattern.compile("^(?:From |[A-Za-z][A-Za-z0-9-]*:)");
  private static final Pattern NEXT_OF_MAILBOX =
      Pattern.compile("(?m)^From \\S+ .*\\d{4}\\s*$\\R?");

  private BounceText() {}

  /**
   * What a file or a pasted text says.
   *
   * @param source its name, for the list of results
   * @return nothing if it is a message, but no notice of a failure
   * @throws BadInput if it is too large, or a list with a line that is no address
   */
  static List<FailedAddress> read(String source, byte[] content) {
    if (content.length > LARGEST) {
      throw new BadInput("mail.import.tooLarge", source);
    }
    // Each byte is one character, so that no message changes on the way to its parser.
    var text = new String(content, StandardCharsets.ISO_8859_1).stripLeading();
    return MESSAGE.matcher(text).find()
        ? messages(source, text)
        : AddressList.read(source, new String(content, StandardCharsets.UTF_8));
  }

  private static List<FailedAddress> messages(String source, String text) {
    var messages =
        NEXT_OF_MAILBOX.splitAsStream(text).filter(message -> !message.isBlank()).toList();
    if (messages.size() > MOST_MESSAGES) {
      throw new BadInput("mail.import.tooMany", MOST_MESSAGES);
    }
    var failed = new ArrayList<FailedAddress>();
    for (int i = 0; i < messages.size(); i++) {
      var name = messages.size() == 1 ? source : source + ":" + (i + 1);
      failed.addAll(NoticeReader.read(name, messages.get(i).getBytes(StandardCharsets.ISO_8859_1)));
    }
    return failed;
  }
}
