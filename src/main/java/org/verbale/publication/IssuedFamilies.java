package org.verbale.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.verbale.language.OfficialLanguage;
import org.verbale.publication.PublicationViews.Line;
import org.verbale.publication.PublicationViews.Part;
import org.verbale.publication.PublicationViews.Version;
import org.verbale.web.Moments;

/** Files as families: a report with its addenda and corrigenda. */
@ApplicationScoped
class IssuedFamilies {

  /** More are issued in no ten years. */
  private static final int MOST = 5_000;

  private final IssuedFiles files;
  private final IssuedTexts texts;

  IssuedFamilies(IssuedFiles files, IssuedTexts texts) {
    this.files = files;
    this.texts = texts;
  }

  /** The families, the latest issued first. */
  List<Line> all(OfficialLanguage page) {
    Map<String, List<IssuedRow>> families =
        files.latestFirst(MOST).stream()
            .collect(
                Collectors.groupingBy(
                    IssuedRow::parentSymbol, LinkedHashMap::new, Collectors.toList()));
    return families.entrySet().stream()
        .map(family -> line(family.getKey(), family.getValue(), page))
        .toList();
  }

  private static Line line(String symbol, List<IssuedRow> rows, OfficialLanguage page) {
    IssuedRow titled = inLanguageOrAny(rows, page);
    return new Line(
        symbol,
        titled.title(),
        titled.language(),
        titled.session(),
        issuedOn(rows.get(0)),
        rows.stream().map(IssuedRow::language).distinct().sorted().toList());
  }

  /**
   * The parts of a family, the parent first; empty if nothing is issued under the symbol.
   *
   * @param page whose language version stands first
   */
  List<Part> parts(String parentSymbol, OfficialLanguage page) {
    Map<String, List<IssuedRow>> parts =
        files.ofFamily(parentSymbol).stream()
            .collect(
                Collectors.groupingBy(IssuedRow::symbol, LinkedHashMap::new, Collectors.toList()));
    return parts.entrySet().stream()
        .map(part -> part(part.getKey(), part.getValue(), page))
        .toList();
  }

  private static Part part(String symbol, List<IssuedRow> rows, OfficialLanguage page) {
    List<OfficialLanguage> missing = new ArrayList<>(Arrays.asList(OfficialLanguage.values()));
    rows.forEach(row -> missing.remove(row.language()));
    List<Version> versions =
        rows.stream().collect(Collectors.groupingBy(IssuedRow::language)).entrySet().stream()
            .map(version -> new Version(version.getKey(), byFormat(version.getValue())))
            .sorted(
                Comparator.comparing((Version version) -> version.language() != page)
                    .thenComparing(Version::language))
            .toList();
    return new Part(symbol, issuedOn(rows.get(0)), versions, missing);
  }

  private static List<IssuedRow> byFormat(List<IssuedRow> rows) {
    return rows.stream().sorted(Comparator.comparing(IssuedRow::format)).toList();
  }

  static IssuedRow inLanguageOrAny(List<IssuedRow> rows, OfficialLanguage page) {
    return rows.stream()
        .filter(row -> row.language() == page)
        .findFirst()
        .or(() -> rows.stream().min(Comparator.comparing(IssuedRow::language)))
        .orElseThrow();
  }

  /** Those in whose symbol, title or text the words stand; all for a query without words. */
  List<Line> in(List<Line> lines, String query) {
    String words = query.toLowerCase(Locale.ROOT).strip();
    if (words.isEmpty()) {
      return lines;
    }
    Set<String> found = texts.families(query);
    return lines.stream()
        .filter(
            line ->
                found.contains(line.symbol())
                    || (line.symbol() + " " + line.title())
                        .toLowerCase(Locale.ROOT)
                        .contains(words))
        .toList();
  }

  /** Whether a family is of a session (0 for any), and issued in a language. */
  static boolean matches(Line line, int session, Optional<OfficialLanguage> in) {
    return (session == 0 || line.session() == session)
        && in.map(line.languages()::contains).orElse(true);
  }

  private static LocalDate issuedOn(IssuedRow row) {
    return LocalDate.ofInstant(row.issuedAt(), Moments.NEW_YORK);
  }
}
