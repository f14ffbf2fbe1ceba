package org.verbale.report.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.verbale.language.AgendaItems;
import org.verbale.language.DateReader;
import org.verbale.language.OfficialLanguage;
import org.verbale.language.SessionOrdinals;

/**
 * What the first page says above the contents, where the text holds it.
 *
 * @param dated the date of the masthead
 * @param session of the General Assembly
 * @param agendaItem in the normal form, "98 (h)"
 * @param title of the report
 */
public record Preface(
    Optional<LocalDate> dated,
    Optional<Integer> session,
    Optional<String> agendaItem,
    Optional<String> title) {

  static Preface read(List<TextLine> lines, Wording wording) {
    OfficialLanguage language = wording.language();
    Pattern reportLine = wording.pattern("report-line");
    int end = 0;
    while (end < lines.size() && !reportLine.matcher(bare(lines.get(end))).matches()) {
      end++;
    }
    if (end == lines.size()) {
      return new Preface(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
    List<TextLine> head = lines.subList(0, end);
    return new Preface(
        date(head, language),
        head.stream()
            .flatMap(line -> SessionOrdinals.find(line.text(), language).stream())
            .map(SessionOrdinals.Match::number)
            .findFirst(),
        item(head, language),
        title(head));
  }

  /** Some mastheads are in English whatever the language of the version. */
  private static Optional<LocalDate> date(List<TextLine> head, OfficialLanguage language) {
    return head.stream()
        .flatMap(
            line ->
                DateReader.read(line.text(), language)
                    .or(() -> DateReader.read(line.text(), OfficialLanguage.ENGLISH))
                    .stream())
        .findFirst();
  }

  /** The item stands on the line after the session. */
  private static Optional<String> item(List<TextLine> head, OfficialLanguage language) {
    for (int i = 1; i < head.size(); i++) {
      if (!SessionOrdinals.find(head.get(i - 1).text(), language).isEmpty()) {
        return AgendaItems.parse(head.get(i).text());
      }
    }
    return Optional.empty();
  }

  /** The lines that stand together over "Report of the Secretary-General". */
  private static Optional<String> title(List<TextLine> head) {
    int start = head.size() - 1;
    while (start > 0 && !head.get(start).afterBlank() && !head.get(start).afterPage()) {
      start--;
    }
    if (start < 0) {
      return Optional.empty();
    }
    StringBuilder title = new StringBuilder();
    for (TextLine line : head.subList(start, head.size())) {
      title.append(title.isEmpty() ? "" : " ").append(bare(line));
    }
    return Optional.of(title.toString());
  }

  private static String bare(TextLine line) {
    return line.text().replaceAll("[*\\s]+$", "");
  }
}
