package org.verbale.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates in words back; tolerant of spaces, brackets, ordinal marks and missing accents. */
public final class DateReader {
  private static final String SPACE = "[\\s\\u00A0\\u202F]";
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Map<OfficialLanguage, Pattern> PATTERNS =
      new EnumMap<>(OfficialLanguage.class);
  private static final Map<OfficialLanguage, List<Pattern>> MONTHS =
      new EnumMap<>(OfficialLanguage.class);

  static {
    for (OfficialLanguage language : OfficialLanguage.values()) {
      List<Pattern> months = months(language);
      MONTHS.put(language, months);
      PATTERNS.put(language, pattern(language, months));
    }
  }

  private DateReader() {}

  /** A date found in a text, from {@code start} to before {@code end}. */
  public record Match(LocalDate date, int start, int end) {}

  /** The date that a text is, with nothing but spaces, brackets or a full stop around it. */
  public static Optional<LocalDate> read(String text, OfficialLanguage language) {
    String bare = text.strip().replaceAll("^[\\[(（［\\s\\u00A0]+|[\\])）］\\s\\u00A0.。]+$", "");
    Matcher iso = ISO.matcher(bare);
    if (iso.matches()) {
      return date(bare, iso.group(1), iso.group(2), iso.group(3)).map(Match::date);
    }
    return find(bare, language).stream()
        .filter(match -> match.start() == 0 && match.end() == bare.length())
        .map(Match::date)
        .findFirst();
  }

  /**
   * All dates of a text in their order. What looks like a date but is none (31 June) is left out.
   */
  public static List<Match> find(CharSequence text, OfficialLanguage language) {
    List<Match> found = new ArrayList<>();
    Matcher matcher = PATTERNS.get(language).matcher(text);
    while (matcher.find()) {
      int month = month(first(matcher, "month", "month2"), language);
      date(
              matcher.group(),
              first(matcher, "year", "year2"),
              Integer.toString(month),
              first(matcher, "day", "day2"))
          .map(match -> new Match(match.date(), matcher.start(), matcher.end()))
          .ifPresent(found::add);
    }
    return found;
  }

  private static String first(Matcher matcher, String one, String other) {
    String group = matcher.group(one);
    return group == null ? matcher.group(other) : group;
  }

  private static Optional<Match> date(String text, String year, String month, String day) {
    try {
      LocalDate date = LocalDate.of(ChineseNumbers.digits(year), number(month), number(day));
      return Optional.of(new Match(date, 0, text.length()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(String digits) {
    return ChineseNumbers.value(BareWords.of(digits)).orElse(0);
  }

  private static int month(String name, OfficialLanguage language) {
    List<Pattern> months = MONTHS.get(language);
    for (int i = 0; i < months.size(); i++) {
      if (months.get(i).matcher(name).matches()) {
        return i + 1;
      }
    }
    return 0;
  }

  private static List<Pattern> months(OfficialLanguage language) {
    List<Pattern> months = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      months.add(compile(Phrases.of(language).get("reading.month." + month).replace(" ", SPACE)));
    }
    return months;
  }

  private static Pattern pattern(OfficialLanguage language, List<Pattern> months) {
    // Later months first: "11月" must not be read as "1月".
    List<String> names = new ArrayList<>();
    months.reversed().forEach(month -> names.add(month.pattern()));
    String month = String.join("|", names);
    if (language == OfficialLanguage.CHINESE) {
      String number = "[0-9０-９一二三四五六七八九十]{1,3}";
      return compile(
          "(?<year>[0-9０-９〇○零一二三四五六七八九]{4})S*年S*(?<month>M)S*(?<day>N)S*[日号](?<year2>(?<month2>(?<day2>)))"
              .replace("S", SPACE)
              .replace("M", month)
              .replace("N", number));
    }
    String dayFirst =
        "(?<![\\p{L}\\p{N}])(?<day>\\p{Nd}{1,2})"
            + "S*(?:\\^?\\{?(?:er|re|st|nd|rd|th|º|°|ª|-е|-го)\\}?)?S*(?:deS+|d['’]|of S*)?"
            + "(?<month>M)S*,?S*(?:del?S+|لعامS+)?(?<year>\\p{Nd}{4})"
            + "(?:S*(?:года|г\\.|г(?!\\p{L})))?(?!\\p{N})";
    String monthFirst =
        "(?<![\\p{L}\\p{N}])(?<month2>M)S+(?<day2>\\p{Nd}{1,2})(?:st|nd|rd|th)?S*,S*(?<year2>\\p{Nd}{4})(?!\\p{N})";
    return compile((dayFirst + "|" + monthFirst).replace("S", SPACE).replace("M", month));
  }

  private static Pattern compile(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
