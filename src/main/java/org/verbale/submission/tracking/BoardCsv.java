package org.verbale.submission.tracking;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The board as comma-separated values (RFC 4180) that no spreadsheet takes for a formula. */
final class BoardCsv {

  private static final String DANGEROUS = "=+-@\t\r";

  private BoardCsv() {}

  static String of(List<BoardRow> rows) {
    var head =
        "code,name,group,standing,late,nil_reply,joint_with,received_on,extension_until,reminders";
    // The mark tells spreadsheets that the text is UTF-8.
    return "\uFEFF"
        + Stream.concat(Stream.of(head), rows.stream().map(BoardCsv::line))
            .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private static String line(BoardRow row) {
    return Stream.of(
            row.code(),
            row.name(),
            row.group(),
            row.standing(),
            row.late(),
            row.nilReply(),
            row.jointWith(),
            row.receivedOn(),
            row.extension(),
            row.reminders())
        .map(BoardCsv::cell)
        .collect(Collectors.joining(","));
  }

  /** A cell that would be a formula begins with an apostrophe, which spreadsheets do not show. */
  static String cell(Object value) {
    var text = Objects.toString(value, "");
    if (!text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0) {
      text = "'" + text;
    }
    return text.matches("(?s).*[\",\\r\\n].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
  }
}
