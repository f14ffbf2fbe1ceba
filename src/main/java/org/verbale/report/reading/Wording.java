package org.verbale.report.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verbale.language.OfficialLanguage;
import org.verbale.mandate.reading.OlderLetters;

/** The words by which one language marks the parts of a report: data, one file a language. */
final class Wording {

  /** What a heading announces. */
  enum Heading {
    CONTENTS("contents"),
    SUMMARY("summary"),
    INTRODUCTION("introduction"),
    EUROPEAN_UNION("european-union"),
    OBSERVERS("observers"),
    GOVERNMENTS("governments"),
    OTHERS("others");

    private final String key;

    Heading(String key) {
      this.key = key;
    }
  }

  /** The number of a resolution, and the letter that older ones have in any script. */
  private static final String NUMBER =
      "(?:A/RES/)?(\\d{1,3}/\\d{1,4})(?:\\s?((?-i:" + OlderLetters.PATTERN + ")))?(?![\\d/])";

  /** No-break spaces are spaces, and the figures of every script are figures. */
  private static final int UNICODE = Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private static final Pattern SECTION_NUMBER =
      Pattern.compile(
          "(?:[IVX]{1,5}|[A-Z])\\s?[.．]\\s*|[一二三四五六七八九十]{1,3}\\s?[.．、]\\s*|[\\p{InArabic}]{2,8}ا\\s*[-–—]\\s*");
  private static final Map<OfficialLanguage, Wording> ALL = loadAll();

  private final OfficialLanguage language;
  private final Map<String, Pattern> compiled = new ConcurrentHashMap<>();
  private final Properties words;
  private final Map<Heading, Pattern> headings = new EnumMap<>(Heading.class);
  private final Map<OfficialLanguage, Pattern> languages = new EnumMap<>(OfficialLanguage.class);

  private Wording(OfficialLanguage language) {
    this.language = language;
    this.words = load("/report/reading/wording_" + language.code() + ".properties");
    for (Heading heading : Heading.values()) {
      headings.put(heading, pattern(heading.key));
    }
    for (OfficialLanguage named : OfficialLanguage.values()) {
      languages.put(named, pattern("language." + named.code()));
    }
  }

  static Wording of(OfficialLanguage language) {
    return ALL.get(language);
  }

  OfficialLanguage language() {
    return language;
  }

  /** The expression under a key of the language's file. */
  Pattern pattern(String key) {
    return compiled.computeIfAbsent(
        key,
        named ->
            Pattern.compile(
                words.getProperty(named).replace("{number}", NUMBER),
                Pattern.CASE_INSENSITIVE | UNICODE));
  }

  /** What a line announces, if it is one of the headings that every report has. */
  Optional<Heading> heading(String line) {
    String bare = withoutNumber(line);
    return headings.entrySet().stream()
        .filter(entry -> entry.getValue().matcher(bare).matches())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** A heading without its "II.", "二." or "ثانيا -" and without footnote marks. */
  static String withoutNumber(String heading) {
    Matcher number = SECTION_NUMBER.matcher(heading);
    String bare = number.lookingAt() ? heading.substring(number.end()) : heading;
    return bare.replaceAll("[*¹²³⁴-⁹\\s]+$", "").strip();
  }

  boolean isRecycleLine(String line) {
    return pattern("recycle").matcher(line).matches();
  }

  /** The languages named in an "Original" bracket, in their order; empty if it is no such line. */
  List<OfficialLanguage> originals(String bracket) {
    Matcher original = pattern("original").matcher(bracket.strip());
    if (!original.matches()) {
      return List.of();
    }
    Map<Integer, OfficialLanguage> byPlace = new TreeMap<>();
    languages.forEach(
        (named, pattern) -> {
          Matcher name = pattern.matcher(original.group(1));
          if (name.find()) {
            byPlace.put(name.start(), named);
          }
        });
    return new ArrayList<>(byPlace.values());
  }

  boolean isOriginalBracket(String bracket) {
    return pattern("original").matcher(bracket.strip()).matches();
  }

  private static Map<OfficialLanguage, Wording> loadAll() {
    Map<OfficialLanguage, Wording> all = new EnumMap<>(OfficialLanguage.class);
    for (OfficialLanguage language : OfficialLanguage.values()) {
      all.put(language, new Wording(language));
    }
    return all;
  }

  private static Properties load(String path) {
    try (InputStream file = Wording.class.getResourceAsStream(path)) {
      Properties words = new Properties();
      words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
