package org.verbale.report.reading;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.verbale.mandate.reading.ResolutionReader;
import org.verbale.mandate.reading.UnreadableResolution;
import org.verbale.report.reading.PublishedReport.NotAReport;

/** Tells a resolution that is sent in place of the report which it asks for. */
final class OtherDocument {

  /** No resolution is longer; characters. */
  private static final int LONGEST = 300_000;

  private OtherDocument() {}

  /**
   * @throws NotAReport if it is one
   */
  static void refuse(String text) {
    String symbol = text.length() > LONGEST ? null : symbol(text);
    if (symbol != null) {
      throw new NotAReport(NotAReport.Reason.A_RESOLUTION, symbol);
    }
  }

  private static String symbol(String text) {
    try {
      return ResolutionReader.read(text).symbol();
    } catch (UnreadableResolution unreadable) {
      return switch (unreadable.reason()) {
        case HALF_A_RESOLUTION, SEVERAL_RESOLUTIONS, A_CORRIGENDUM -> named(unreadable);
        default -> null;
      };
    }
  }

  private static String named(UnreadableResolution unreadable) {
    return Arrays.stream(unreadable.details())
        .map(String::valueOf)
        .collect(Collectors.joining(", "));
  }
}
