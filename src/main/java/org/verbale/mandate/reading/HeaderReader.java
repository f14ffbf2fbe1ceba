package org.verbale.mandate.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verbale.language.AgendaItems;
import org.verbale.language.DateReader;
import org.verbale.language.OfficialLanguage;
import org.verbale.language.SessionOrdinals;
import org.verbale.mandate.DocumentSymbol;

/** Reads what stands before "The General Assembly,", in whatever order its lines come. */
final class HeaderReader {
  private static final int LONGEST_LINE = 200;
  private static final Pattern REPORT_SYMBOL =
      Pattern.compile("a/\\d{1,3}/\\d{1,4}(?:/(?:add|corr|rev)\\.\\d{1,3})*");
  private static final Pattern SECTION_LETTER = Pattern.compile("[A-Z]");

  private final List<String> lines;
  private final List<String> bare = new ArrayList<>();
  private final Wording wording;

  HeaderReader(List<String> lines, Wording wording) {
    this.lines = lines;
    this.wording = wording;
    for (String line : lines) {
      bare.add(line.length() > LONGEST_LINE ? "" : wording.bare(Marks.removeFrom(line)));
    }
  }

  /** The header, its lines looked at one by one. */
  Header read() {
    Titled titled = titled();
    int agendaLine = firstLine(wording.agendaItemLine, true);
    return new Header(
        titled.number() == null ? null : DocumentSymbol.ofResolution(titled.number()),
        titled.title(),
        session(),
        adoptedOn(),
        distributedOn(),
        agendaLine < 0 ? null : AgendaItems.parse(lines.get(agendaLine)).orElse(null),
        agendaLine < 0 ? 0 : numbers(bare.get(agendaLine)),
        agendaLine < 0 ? null : agendaItemTitle(agendaLine),
        committeeReport());
  }

  private record Titled(String number, String title) {}

  private Titled titled() {
    for (int i = 0; i < lines.size(); i++) {
      Optional<ResolutionTitle> found = ResolutionTitle.in(lines.get(i));
      if (found.isPresent()) {
        return withSection(found.get(), i);
      }
    }
    return new Titled(null, null);
  }

  /**
   * A resolution of an older, lettered series has its own letter and title under the common one.
   */
  private Titled withSection(ResolutionTitle title, int at) {
    String common = gather(at + 1, title.firstWords());
    for (int i = at + 1; i < lines.size(); i++) {
      if (SECTION_LETTER.matcher(lines.get(i)).matches() && !title.number().contains(" ")) {
        String own = gather(nextText(i + 1), "");
        return new Titled(
            title.number() + " " + lines.get(i), own.isEmpty() ? blankToNull(common) : own);
      }
    }
    return new Titled(title.number(), blankToNull(common));
  }

  private static String blankToNull(String text) {
    return text.isBlank() ? null : text;
  }

  /** The lines from here on that go on a title: to a blank line or a line of another kind. */
  private String gather(int from, String start) {
    StringBuilder text = new StringBuilder(start);
    int at = text.isEmpty() ? nextText(from) : from;
    for (int i = at; i >= 0 && i < lines.size() && !isEnd(i); i = following(i)) {
      LineJoiner.join(text, lines.get(i), wording, Vocabulary.NONE);
    }
    return Text.clean(text.toString());
  }

  /** The next line; over a gap only if it goes on with a small letter. */
  private int following(int at) {
    int next = nextText(at + 1);
    boolean goesOn = next > at + 1 && Character.isLowerCase(lines.get(next).charAt(0));
    return goesOn ? next : at + 1;
  }

  private boolean isEnd(int at) {
    String line = lines.get(at);
    return line.isEmpty()
        || line.equals(Markup.PAGE_BREAK)
        || isKnown(at)
        || SECTION_LETTER.matcher(line).matches()
        || ResolutionTitle.in(line).isPresent();
  }

  /** Whether a line is one of the header's other lines, and so no part of a title. */
  private boolean isKnown(int at) {
    String line = bare.get(at);
    return wording.distribution.matcher(line).find()
        || wording.organ.matcher(line).matches()
        || wording.adopted.matcher(line).find()
        || wording.committee.matcher(line).find()
        || wording.noCommittee.matcher(line).find()
        || wording.agendaItemLine.matcher(line).matches()
        || line.startsWith("[")
        || isSessionLine(at)
        || date(lines.get(at)).isPresent();
  }

  private boolean isSessionLine(int at) {
    return lines.get(at).length() < 80
        && !SessionOrdinals.find(lines.get(at), wording.language).isEmpty();
  }

  private Integer session() {
    for (int i = 0; i < lines.size(); i++) {
      if (isSessionLine(i)) {
        return SessionOrdinals.find(lines.get(i), wording.language).getFirst().number();
      }
    }
    return null;
  }

  private LocalDate adoptedOn() {
    for (int i = 0; i < lines.size(); i++) {
      if (wording.adopted.matcher(bare.get(i)).find()) {
        for (int j = i; j < Math.min(i + 3, lines.size()); j++) {
          Optional<LocalDate> date = firstDate(lines.get(j));
          if (date.isPresent()) {
            return date.get();
          }
        }
      }
    }
    return null;
  }

  private LocalDate distributedOn() {
    int distribution = firstLine(wording.distribution, false);
    if (distribution >= 0) {
      for (int i = distribution; i < Math.min(distribution + 6, lines.size()); i++) {
        Optional<LocalDate> date = firstDate(lines.get(i));
        if (date.isPresent() && !wording.adopted.matcher(bare.get(i)).find()) {
          return date.get();
        }
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      boolean adoption = i > 0 && wording.adopted.matcher(bare.get(i - 1)).find();
      Optional<LocalDate> date = date(lines.get(i));
      if (date.isPresent() && !adoption) {
        return date.get();
      }
    }
    return null;
  }

  private String agendaItemTitle(int agendaLine) {
    int from = nextText(agendaLine + 1);
    String title = from < 0 || isEnd(from) ? "" : gather(from, "");
    return blankToNull(title);
  }

  private String committeeReport() {
    String all = String.join(" ", bare);
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

  private int firstLine(Pattern pattern, boolean whole) {
    for (int i = 0; i < bare.size(); i++) {
      Matcher matcher = pattern.matcher(bare.get(i));
      if (!bare.get(i).isEmpty() && (whole ? matcher.matches() : matcher.find())) {
        return i;
      }
    }
    return -1;
  }

  private int nextText(int from) {
    int at = from;
    while (at < lines.size() && lines.get(at).isEmpty()) {
      at++;
    }
    return at < lines.size() ? at : -1;
  }

  private Optional<LocalDate> date(String line) {
    return line.length() > 60
        ? Optional.empty()
        : DateReader.read(line, wording.language)
            .or(() -> DateReader.read(line, OfficialLanguage.ENGLISH));
  }

  /** The first date in a line; mastheads of three languages write theirs in English. */
  private Optional<LocalDate> firstDate(String line) {
    List<DateReader.Match> dates = DateReader.find(line, wording.language);
    if (dates.isEmpty()) {
      dates = DateReader.find(line, OfficialLanguage.ENGLISH);
    }
    return dates.stream().map(DateReader.Match::date).findFirst();
  }

  private static int numbers(String agendaLine) {
    Matcher matcher = Pattern.compile("\\d{1,3}").matcher(agendaLine);
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }
}
