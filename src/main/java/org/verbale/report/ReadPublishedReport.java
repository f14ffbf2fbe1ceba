package org.verbale.report;

import org.verbale.mandate.source.DocumentText;
import org.verbale.mandate.source.UnreadableDocument;
import org.verbale.report.reading.PublishedReport;
import org.verbale.report.reading.PublishedReport.NotAReport;
import org.verbale.report.reading.ReportReader;
import org.verbale.web.BadInput;

/** Reads a published report and says in words why one cannot be read. */
public final class ReadPublishedReport {

  private ReadPublishedReport() {}

  /**
   * The text of a file.
   *
   * @throws BadInput if it gives none
   */
  public static String textOf(byte[] file) {
    try {
      return DocumentText.of(file == null ? new byte[0] : file);
    } catch (UnreadableDocument unreadable) {
      throw new BadInput(key(unreadable));
    }
  }

  /**
   * What a text says.
   *
   * @throws BadInput if it is no report
   */
  public static PublishedReport read(String text) {
    try {
      return ReportReader.read(text);
    } catch (NotAReport refusal) {
      throw switch (refusal.reason()) {
        case EMPTY -> new BadInput("report.read.empty");
        case TOO_LONG -> new BadInput("report.read.tooLong", ReportReader.LONGEST);
        case NO_REPLIES -> new BadInput("report.read.noReplies");
        case A_RESOLUTION -> new BadInput("report.read.aResolution", refusal.document());
      };
    }
  }

  /** Most reasons are the same for every document; a file without text is told for a report. */
  private static String key(UnreadableDocument unreadable) {
    return switch (unreadable.reason()) {
      case EMPTY, SCANNED_PDF -> "report.read.empty";
      default -> unreadable.key();
    };
  }
}
