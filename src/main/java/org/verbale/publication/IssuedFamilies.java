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
import java.util.stream.Collectors;
import org.verbale.language.OfficialLanguage;
import org.verbale.publication.PublicationViews.Line;
import org.verbale.publication.PublicationViews.Part;
import org.verbale.web.Moments;

/** Files as families: a report with its addenda and corrigenda. */
@ApplicationScoped
class IssuedFamilies {

  /** More are issued in no ten years. */
  private static final int MOST = 5_000;

  private final IssuedFiles files;

  IssuedFamilies(IssuedFiles files) {
    this.files = files;
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

  /** The parts of a family, the parent first; empty if nothing is issued under the symbol. */
  List<Part> parts(String parentSymbol) {
    Map<String, List<IssuedRow>> parts =
        files.ofFamily(parentSymbol).stream()
            .collect(
                Collectors.groupingBy(IssuedRow::symbol, LinkedHashMap::new, Collectors.toList()));
    return parts.entrySet().stream().map(part -> part(part.getKey(), part.getValue())).toList();
  }

  private static Part part(String symbol, List<IssuedRow> rows) {
    List<OfficialLanguage> missing = new ArrayList<>(Arrays.asList(OfficialLanguage.values()));
    rows.forEach(row -> missing.remove(row.language()));
    List<IssuedRow> ordered =
        rows.stream()
            .sorted(Comparator.comparing(IssuedRow::language).thenComparing(IssuedRow::format))
            .toList();
    return new Part(symbol, issuedOn(rows.get(0)), ordered, missing);
  }

  static IssuedRow inLanguageOrAny(List<IssuedRow> rows, OfficialLanguage page) {
    return rows.stream()
        .filter(row -> row.language() == page)
        .findFirst()
        .or(() -> rows.stream().min(Comparator.comparing(IssuedRow::language)))
        .orElseThrow();
  }

  /** Whether a family is what a reader looks for. */
  static boolean matches(Line line, String query, int session, Optional<OfficialLanguage> in) {
    String words = query.toLowerCase(Locale.ROOT).strip();
    boolean said =
        words.isEmpty()
            || (line.symbol() + " " + line.title()).toLowerCase(Locale.ROOT).contains(words);
    return said
        && (session == 0 || line.session() == session)
        && in.map(line.languages()::contains).orElse(true);
  }

  private static LocalDate issuedOn(IssuedRow row) {
    return LocalDate.ofInstant(row.issuedAt(), Moments.NEW_YORK);
  }
}
