package org.verbale.mandate.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.verbale.language.ChineseNumbers;
import org.verbale.language.DateReader;

/**
 * The plenary meeting of adoption, from the lines at the end: "54th (resumed) plenary meeting", "24
 * December 2021".
 *
 * @param line where it stands, or -1
 * @param number null if it is not named
 * @param date null if it is not given
 */
record Meeting(int line, Integer number, boolean resumed, LocalDate date) {
  private static final int LONGEST_LINE = 120;

  static final Meeting UNKNOWN = new Meeting(-1, null, false, null);

  /** The last line that names the meeting, with the date beside it. */
  static Meeting find(List<String> lines, Wording wording) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      String line = lines.get(i);
      if (isNamed(line, wording)) {
        String bare = wording.bare(Marks.removeFrom(line));
        Matcher matcher = wording.meeting.matcher(bare);
        Integer number = matcher.find() ? number(matcher) : null;
        boolean resumed = wording.resumed.matcher(bare).find() || resumedBeside(lines, i, wording);
        return new Meeting(i, number, resumed, date(lines, i, wording));
      }
    }
    return UNKNOWN;
  }

  /** Whether a line names a plenary meeting and is no line of a paragraph. */
  static boolean isNamed(String line, Wording wording) {
    return !line.isEmpty()
        && line.length() <= LONGEST_LINE
        && wording.meeting.matcher(wording.bare(Marks.removeFrom(line))).find();
  }

  private static Integer number(Matcher matcher) {
    for (int group = 1; group <= matcher.groupCount(); group++) {
      if (matcher.group(group) != null) {
        return ChineseNumbers.value(matcher.group(group)).orElse(0);
      }
    }
    return null;
  }

  /** "(resumed)" on a line of its own. */
  private static boolean resumedBeside(List<String> lines, int at, Wording wording) {
    for (int i = at + 1; i <= Math.min(at + 2, lines.size() - 1); i++) {
      if (lines.get(i).length() < 30
          && wording.resumed.matcher(wording.bare(lines.get(i))).find()) {
        return true;
      }
    }
    return false;
  }

  private static LocalDate date(List<String> lines, int at, Wording wording) {
    for (int i : new int[] {at, at + 1, at + 2, at - 1, at - 2}) {
      if (i >= 0 && i < lines.size() && lines.get(i).length() <= LONGEST_LINE) {
        Optional<LocalDate> date =
            DateReader.find(lines.get(i), wording.language).stream()
                .map(DateReader.Match::date)
                .findFirst();
        if (date.isPresent()) {
          return date.get();
        }
      }
    }
    return null;
  }
}
