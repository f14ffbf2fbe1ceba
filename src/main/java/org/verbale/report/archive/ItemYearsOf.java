package org.verbale.report.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.verbale.mandate.DocumentSymbol;
import org.verbale.mandate.ItemHistory;
import org.verbale.mandate.Resolution;
import org.verbale.mandate.Resolutions;

/**
 * Finds the reports of one item: those of the same title in any language, and those under the
 * resolutions which the resolution of the report recalls or that recall it.
 */
@ApplicationScoped
class ItemYearsOf {

  private final ArchivedReports archive;
  private final ArchiveStates states;
  private final Resolutions resolutions;
  private final ItemHistory history;

  ItemYearsOf(
      ArchivedReports archive, ArchiveStates states, Resolutions resolutions, ItemHistory history) {
    this.archive = archive;
    this.states = states;
    this.resolutions = resolutions;
    this.history = history;
  }

  ItemYears of(ArchivedReport report) {
    Set<String> numbers = chain(report);
    List<ArchivedReport> reports =
        archive.newestFirst().stream()
            .filter(
                other ->
                    other.id().equals(report.id())
                        || other.resolution().filter(numbers::contains).isPresent()
                        || hasTitleOf(other, report))
            .sorted(
                Comparator.comparingInt(ArchivedReport::session)
                    .thenComparing(ArchivedReport::symbol))
            .toList();
    return new ItemYears(reports, rows(reports));
  }

  /** The numbers of the resolutions of the item, as far as they are registered. */
  private Set<String> chain(ArchivedReport report) {
    Set<String> numbers = new HashSet<>();
    report.resolution().ifPresent(numbers::add);
    report
        .resolution()
        .flatMap(number -> resolutions.bySymbol(DocumentSymbol.ofResolution(number).toString()))
        .ifPresent(
            registered -> {
              for (Resolution other : history.of(registered)) {
                numbers.add(other.number());
                numbers.addAll(other.recalls());
              }
            });
    return numbers;
  }

  private static boolean hasTitleOf(ArchivedReport other, ArchivedReport report) {
    return report.versions().entrySet().stream()
        .anyMatch(
            version ->
                version.getValue().title() != null
                    && other.versions().containsKey(version.getKey())
                    && Objects.equals(
                        version.getValue().title(),
                        other.versions().get(version.getKey()).title()));
  }

  private List<ItemYears.Row> rows(List<ArchivedReport> reports) {
    Map<String, Map<Long, ArchivedReply>> byState = new TreeMap<>();
    for (ArchivedReport report : reports) {
      for (ArchivedReply reply : report.replies()) {
        reply
            .states()
            .forEach(
                code ->
                    byState
                        .computeIfAbsent(code, state -> new LinkedHashMap<>())
                        .putIfAbsent(report.id(), reply));
      }
    }
    List<ItemYears.Row> rows = new ArrayList<>();
    states
        .named(List.copyOf(byState.keySet()))
        .forEach(state -> rows.add(new ItemYears.Row(state, byState.get(state.code()))));
    rows.sort(Comparator.comparing(row -> row.state().name()));
    return rows;
  }
}
