package org.verbale.mandate.reading;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verbale.language.OfficialLanguage;
import org.verbale.language.Phrases;
import org.verbale.mandate.reading.UnreadableResolution.Reason;

/** Tells documents that are sent in place of a resolution: its corrigendum, a report of replies. */
final class OtherDocument {
  private static final int MASTHEAD = 15;
  private static final Pattern CORRIGENDUM =
      Pattern.compile("(?:^| )(A/RES/\\S{1,20}/Corr\\.\\d{1,2})\\*{0,3}$");

  private final List<String> lines;

  OtherDocument(List<String> lines) {
    this.lines = lines;
  }

  /**
   * @throws UnreadableResolution if it is one of them
   */
  void refuse() {
    for (String line : lines.subList(0, Math.min(MASTHEAD, lines.size()))) {
      Matcher corrigendum = CORRIGENDUM.matcher(line);
      if (corrigendum.find()) {
        throw new UnreadableResolution(Reason.A_CORRIGENDUM, corrigendum.group(1));
      }
    }
    for (OfficialLanguage language : OfficialLanguage.values()) {
      if (isReport(Phrases.of(language))) {
        throw new UnreadableResolution(Reason.A_REPORT);
      }
    }
  }

  /** By its title, or by the bracket over a reply: "[Original: Spanish]". */
  private boolean isReport(Phrases phrases) {
    String title = plain(phrases.get("reportTitle"));
    String bracket = plain(phrases.get("replyBracket").replaceAll("\\{0}.*", ""));
    return lines.stream()
        .filter(line -> line.length() < 80)
        .map(line -> plain(Marks.removeFrom(line)))
        .anyMatch(line -> line.equals(title) || line.startsWith(bracket));
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\u00A0\\u202F]+", "").toLowerCase(Locale.ROOT);
  }
}
