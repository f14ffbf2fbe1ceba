package org.verbale.mail.bounce;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.verbale.web.BadInput;

/**
 * Reads a list of addresses that do not work: one a line, and after a comma, semicolon or tab the
 * reason. A first line without an address is the heading of the columns.
 */
final class AddressList {
  private static final int MOST_LINES = 5000;
  private static final int LONGEST_REASON = 500;
  private static final Pattern LINE =
      Pattern.compile("\"?([^\\s\"<>@;,]{1,200}@[^\\s\"<>@;,]{1,250})\"?\\s*(?:[,;\\t]\\s*(.*))?");

  private AddressList() {}

  /**
   * The addresses of the list.
   *
   * @throws BadInput if a line begins with no address, naming the first such line, or if there are
   *     too many: then nothing of the list is used
   */
  static List<FailedAddress> read(String source, String list) {
    var lines = list.replace("\uFEFF", "").lines().toList();
    if (lines.size() > MOST_LINES) {
      throw new BadInput("mail.import.tooLong", MOST_LINES);
    }
    var failed = new ArrayList<FailedAddress>();
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i).strip();
      if (!line.isEmpty() && !(i == 0 && !line.contains("@"))) {
        failed.add(address(source, i + 1, line));
      }
    }
    return failed;
  }

  private static FailedAddress address(String source, int number, String line) {
    var found = LINE.matcher(line);
    if (!found.matches()) {
      throw new BadInput(
          "mail.import.line", number, line.substring(0, Math.min(80, line.length())));
    }
    var reason = found.group(2) == null ? "" : found.group(2).replaceAll("^\"|\"$", "").strip();
    return new FailedAddress(
        source + ":" + number,
        found.group(1),
        reason.substring(0, Math.min(LONGEST_REASON, reason.length())),
        Set.of(),
        Set.of());
  }
}
