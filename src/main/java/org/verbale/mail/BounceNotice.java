package org.verbale.mail;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A notice that a mail could not be delivered (RFC 3464), as its recipient saves it.
 *
 * @param messageIds of all messages it speaks of; ours is the one that was returned
 * @param reason status and diagnosis in the words of the mail server
 */
record BounceNotice(Set<String> messageIds, String reason) {
  private static final Pattern MESSAGE_ID =
      Pattern.compile("(?im)^(?:Message-ID|X-Original-Message-ID|References):\\s*(.+)$");
  private static final Pattern ID = Pattern.compile("<[^<>\\s]{1,200}>");
  private static final int LONGEST_REASON = 500;

  /** Reads the notice, if the message is one that says that delivery has failed. */
  static Optional<BounceNotice> read(String message) {
    // A header may go on in the next line, which then begins with a space (RFC 5322, 2.2.3).
    var unfolded = message.replace("\r\n", "\n").replaceAll("\n[ \\t]+", " ");
    if (!"failed".equalsIgnoreCase(field(unfolded, "Action").orElse(""))) {
      return Optional.empty();
    }
    var ids =
        MESSAGE_ID
            .matcher(unfolded)
            .results()
            .flatMap(header -> ID.matcher(header.group(1)).results())
            .map(found -> found.group())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    var reason =
        Stream.of("Status", "Diagnostic-Code", "Final-Recipient")
            .flatMap(name -> field(unfolded, name).stream())
            .collect(Collectors.joining("; "));
    return Optional.of(
        new BounceNotice(ids, reason.substring(0, Math.min(reason.length(), LONGEST_REASON))));
  }

  private static Optional<String> field(String message, String name) {
    var found = Pattern.compile("(?im)^" + name + ":\\s*(.+?)\\s*$").matcher(message);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }
}
