package org.verbale.report.command;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.verbale.language.OfficialLanguage;
import org.verbale.report.reading.PublishedReply;
import org.verbale.report.reading.PublishedReport;

/** Says on the terminal what was read. */
final class ReportSummary {

  private ReportSummary() {}

  static void print(PublishedReport report, PrintStream out) {
    out.printf(
        "%s (%s): resolution %s, paragraph %s, session %s, note verbale of %s%n",
        report.symbol().orElse("no symbol"),
        report.language().code(),
        report.facts().resolution().orElse("?"),
        report.facts().paragraph().map(String::valueOf).orElse("?"),
        report.facts().targetSession().map(String::valueOf).orElse("?"),
        report.facts().noteVerbale().map(LocalDate::toString).orElse("?"));
    out.printf("%d paragraphs of introduction%n", report.introduction().size());
    report.replies().forEach(reply -> print(reply, out));
    report.warnings().forEach(warning -> out.println("Look at: " + words(warning)));
  }

  private static void print(PublishedReply reply, PrintStream out) {
    String originals =
        reply.originals().stream().map(OfficialLanguage::code).collect(Collectors.joining("+"));
    out.printf(
        "  %-4s %s, original %s, received %s: %d paragraphs, %d list items, %d footnotes%n",
        String.join("+", reply.states()),
        reply.heading(),
        originals.isEmpty() ? "?" : originals,
        reply.receivedOn().map(LocalDate::toString).orElse("?"),
        reply.paragraphCount(),
        reply.listItemCount(),
        reply.footnoteCount());
  }

  private static String words(PublishedReport.Warning warning) {
    String what =
        switch (warning.kind()) {
          case NO_REPLIES -> "no reply was found";
          case NO_SYMBOL -> "no symbol was found";
          case NO_INTRODUCTION -> "no introduction was found";
          case NO_RESOLUTION -> "the introduction names no resolution";
          case NO_NOTE_VERBALE_DATE -> "the introduction gives no date of a note verbale";
          case UNKNOWN_STATE -> "no State of this name is known";
          case NO_ORIGINAL_LANGUAGE -> "no original language";
          case NO_DATE_RECEIVED -> "no date of receipt";
          case EMPTY_REPLY -> "no text under the heading";
          case STATE_TWICE -> "stands twice";
          case FOOTNOTE_WITHOUT_MARK -> "footnote whose mark was not found in the text";
        };
    return warning.about().isEmpty() ? what : warning.about() + ": " + what;
  }
}
