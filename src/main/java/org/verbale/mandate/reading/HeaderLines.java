package org.verbale.mandate.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verbale.language.DateReader;
import org.verbale.language.OfficialLanguage;
import org.verbale.language.SessionOrdinals;

/** The lines before "The General Assembly,", each known by what it is. */
final class HeaderLines {
  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_SESSION_LINE = 80;
  private static final int LONGEST_DATE_LINE = 60;
  private static final Pattern SECTION_LETTER = Pattern.compile("[A-Z]");

  private final List<String> lines;
  private final List<String> bare = new ArrayList<>();
  private final Wording wording;

  HeaderLines(List<String> lines, Wording wording) {
    this.lines = lines.stream().flatMap(line -> apart(line, wording).stream()).toList();
    this.wording = wording;
    for (String line : this.lines) {
      bare.add(line.length() > LONGEST_LINE ? "" : wording.bare(Marks.removeFrom(line)));
    }
  }

  /** Session and agenda item may have come to stand on one line. */
  private static List<String> apart(String line, Wording wording) {
    if (line.length() < LONGEST_SESSION_LINE) {
      for (int at = line.indexOf(' '); at > 0; at = line.indexOf(' ', at + 1)) {
        boolean item = wording.agendaItemLine.matcher(wording.bare(line.substring(at))).matches();
        if (item && isSession(line.substring(0, at), wording)) {
          return List.of(line.substring(0, at), line.substring(at + 1));
        }
      }
    }
    return List.of(line);
  }

  int size() {
    return lines.size();
  }

  String get(int at) {
    return lines.get(at);
  }

  /** The bare form of a line; empty if it is too long for a line of the masthead. */
  String bare(int at) {
    return bare.get(at);
  }

  /** All bare lines as one. */
  String allBare() {
    return String.join(" ", bare);
  }

  /** The first line that is, or holds, what is looked for; -1 if none does. */
  int first(Pattern pattern, boolean whole) {
    for (int i = 0; i < bare.size(); i++) {
      Matcher matcher = pattern.matcher(bare.get(i));
      if (!bare.get(i).isEmpty() && (whole ? matcher.matches() : matcher.find())) {
        return i;
      }
    }
    return -1;
  }

  /** The first line from here on that is not empty; -1 if there is none. */
  int nextText(int from) {
    int at = from;
    while (at < lines.size() && lines.get(at).isEmpty()) {
      at++;
    }
    return at < lines.size() ? at : -1;
  }

  boolean isSession(int at) {
    return isSession(lines.get(at), wording);
  }

  private static boolean isSession(String line, Wording wording) {
    return line.length() < LONGEST_SESSION_LINE
        && !SessionOrdinals.find(line, wording.language).isEmpty();
  }

  boolean isAdoption(int at) {
    return wording.adopted.matcher(bare.get(at)).find();
  }

  /** "A" over a part of a lettered series. */
  boolean isSectionLetter(int at) {
    return SECTION_LETTER.matcher(lines.get(at)).matches();
  }

  /** "Cuba: draft resolution". */
  boolean isDraft(int at) {
    return wording.draft.matcher(bare.get(at)).find() && !bare.get(at).startsWith("[");
  }

  /** Whether no title goes beyond this line: it is empty, or one of the masthead's own. */
  boolean endsTitle(int at) {
    String line = lines.get(at);
    return line.isEmpty()
        || line.equals(Markup.PAGE_BREAK)
        || isMasthead(at)
        || isSectionLetter(at)
        || isDraft(at)
        || ResolutionTitle.in(line).isPresent();
  }

  private boolean isMasthead(int at) {
    String line = bare.get(at);
    return wording.distribution.matcher(line).find()
        || wording.organ.matcher(line).matches()
        || isAdoption(at)
        || wording.committee.matcher(line).find()
        || wording.noCommittee.matcher(line).find()
        || wording.agendaItemLine.matcher(line).matches()
        || line.startsWith("[")
        || isSession(at)
        || date(at).isPresent();
  }

  /** The date that the line is. */
  Optional<LocalDate> date(int at) {
    String line = lines.get(at);
    return line.length() > LONGEST_DATE_LINE
        ? Optional.empty()
        : DateReader.read(line, wording.language)
            .or(() -> DateReader.read(line, OfficialLanguage.ENGLISH));
  }

  /** The first date in the line; mastheads of three languages write theirs in English. */
  Optional<LocalDate> firstDate(int at) {
    List<DateReader.Match> dates = DateReader.find(lines.get(at), wording.language);
    if (dates.isEmpty()) {
      dates = DateReader.find(lines.get(at), OfficialLanguage.ENGLISH);
    }
    return dates.stream().map(DateReader.Match::date).findFirst();
  }
}
