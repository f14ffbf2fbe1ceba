package org.verbale.mandate.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verbale.language.AgendaItems;
import org.verbale.language.SessionOrdinals;
import org.verbale.mandate.DocumentSymbol;

/** Reads what stands before "The General Assembly,", in whatever order its lines come. */
final class HeaderReader {
  private static final Pattern REPORT_SYMBOL =
      Pattern.compile("a/\\d{1,3}/\\d{1,4}(?:/(?:add|corr|rev)\\.\\d{1,3})*");
  private static final Pattern DRAFT_SYMBOL =
      Pattern.compile("(?:^| )(A/(?:C\\.\\d/)?\\d{1,3}/L\\.\\d{1,4}(?:/Rev\\.\\d{1,2})?)\\*{0,3}$");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
  private static final int DATE_BELOW_DISTRIBUTION = 6;
  private static final int DATE_BELOW_ADOPTION = 3;

  private final HeaderLines lines;
  private final Wording wording;

  HeaderReader(List<String> lines, Wording wording) {
    this.lines = new HeaderLines(lines, wording);
    this.wording = wording;
  }

  /** The header, its lines looked at one by one. */
  Header read() {
    TitleReader titles = new TitleReader(lines, wording);
    TitleReader.Titled titled = titles.read();
    int agendaLine = lines.first(wording.agendaItemLine, true);
    return new Header(
        titled.number() == null ? draftSymbol() : DocumentSymbol.ofResolution(titled.number()),
        titled.title(),
        session(),
        adoptedOn(),
        distributedOn(),
        agendaLine < 0 ? null : AgendaItems.parse(lines.get(agendaLine)).orElse(null),
        agendaLine < 0 ? 0 : numbers(lines.bare(agendaLine)),
        agendaLine < 0 ? null : titles.agendaItem(agendaLine),
        committeeReport());
  }

  private DocumentSymbol draftSymbol() {
    for (int i = 0; i < lines.size(); i++) {
      Matcher symbol = DRAFT_SYMBOL.matcher(Marks.removeFrom(lines.get(i)));
      if (lines.isAdoption(i)) {
        return null;
      }
      if (symbol.find()) {
        return DocumentSymbol.find(symbol.group(1)).orElse(null);
      }
    }
    return null;
  }

  private Integer session() {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.isSession(i)) {
        return SessionOrdinals.find(lines.get(i), wording.language).getFirst().number();
      }
    }
    return null;
  }

  private LocalDate adoptedOn() {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.isAdoption(i)) {
        Optional<LocalDate> date = dateFrom(i, DATE_BELOW_ADOPTION, true);
        if (date.isPresent()) {
          return date.get();
        }
      }
    }
    return null;
  }

  private LocalDate distributedOn() {
    int distribution = lines.first(wording.distribution, false);
    Optional<LocalDate> beside =
        distribution < 0
            ? Optional.empty()
            : dateFrom(distribution, DATE_BELOW_DISTRIBUTION, false);
    return beside.orElseGet(this::lonelyDate);
  }

  /** The first date in some lines, those of the adoption being counted or not. */
  private Optional<LocalDate> dateFrom(int from, int height, boolean adoption) {
    for (int i = from; i < Math.min(from + height, lines.size()); i++) {
      Optional<LocalDate> date = lines.firstDate(i);
      if (date.isPresent() && (adoption || !lines.isAdoption(i))) {
        return date;
      }
    }
    return Optional.empty();
  }

  private LocalDate lonelyDate() {
    for (int i = 0; i < lines.size(); i++) {
      boolean ofAdoption = i > 0 && lines.isAdoption(i - 1);
      Optional<LocalDate> date = lines.date(i);
      if (date.isPresent() && !ofAdoption) {
        return date.get();
      }
    }
    return null;
  }

  private String committeeReport() {
    String all = lines.allBare();
    Matcher committee = wording.committee.matcher(all);
    if (wording.noCommittee.matcher(all).find() || !committee.find()) {
      return null;
    }
    int end = Math.min(all.length(), committee.end() + 200);
    Matcher symbol = REPORT_SYMBOL.matcher(all.substring(committee.start(), end));
    return symbol.find()
        ? DocumentSymbol.find(symbol.group().toUpperCase(Locale.ROOT))
            .map(DocumentSymbol::toString)
            .orElse(null)
        : null;
  }

  private static int numbers(String agendaLine) {
    return (int) NUMBER.matcher(agendaLine).results().count();
  }
}
