package org.verbale.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verbale.language.SessionOrdinals.Match;

/**
 * Finds ordinals of sessions in a text by its words: an ordinal counts if the noun "session" goes
 * with it, directly or through further ordinals ("seventy-sixth and seventy-seventh sessions").
 */
final class SessionReader {
  private static final Map<OfficialLanguage, SessionReader> ALL =
      new EnumMap<>(OfficialLanguage.class);
  private static final Pattern DIGITS =
      Pattern.compile("(\\d{1,3})(?:th|st|nd|rd|e|eme|er|re|ere|o|a|ая|я|и|ои|ую|ои)?");
  // "cent quatre-vingt-dix-neuvième" and "one hundred and ninety-ninth" have five words.
  private static final int LONGEST = 6;
  // Between an ordinal and its noun, further ordinals included.
  private static final int FURTHEST = 40;

  private final OfficialLanguage language;
  private final Map<String, Integer> ordinals = new HashMap<>();
  private final Predicate<String> noun;
  private final Predicate<String> excluded;
  private final Predicate<String> passable;

  private SessionReader(OfficialLanguage language) {
    this.language = language;
    for (int number = OrdinalWords.MAXIMUM; number >= 1; number--) {
      for (String form : OrdinalWords.allForms(number, language)) {
        ordinals.put(joined(TextWords.of(form)), number);
      }
    }
    noun = words("reading.sessionNoun");
    excluded = words("reading.sessionExcluded");
    passable = words("reading.sessionFillers").or(words("reading.sessionJoiners"));
  }

  static synchronized SessionReader of(OfficialLanguage language) {
    return ALL.computeIfAbsent(language, SessionReader::new);
  }

  List<Match> find(String text) {
    if (language == OfficialLanguage.CHINESE) {
      return ChineseSessions.find(text);
    }
    List<TextWords.Word> words = TextWords.of(text);
    List<Found> ordinals = ordinals(words);
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < ordinals.size(); i++) {
      if (language == OfficialLanguage.ARABIC
          ? nounBefore(words, ordinals, i)
          : nounAfter(words, ordinals, i)) {
        matches.add(ordinals.get(i).match());
      }
    }
    return matches;
  }

  /** An ordinal and the words, from first to before next, that write it. */
  private record Found(Match match, int first, int next) {}

  private List<Found> ordinals(List<TextWords.Word> words) {
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<Found> here = ordinalAt(words, at);
      here.ifPresent(found::add);
      at = here.map(Found::next).orElse(at + 1);
    }
    return found;
  }

  private Optional<Found> ordinalAt(List<TextWords.Word> words, int at) {
    String soFar = "";
    Found longest = null;
    for (int i = at; i < Math.min(words.size(), at + LONGEST); i++) {
      soFar += words.get(i).bare();
      Integer number = number(soFar, i == at);
      if (number != null) {
        Match match = new Match(number, words.get(at).start(), words.get(i).end());
        longest = new Found(match, at, i + 1);
      }
    }
    return Optional.ofNullable(longest);
  }

  private Integer number(String bare, boolean oneWord) {
    Integer number = ordinals.get(bare);
    if (number == null && language == OfficialLanguage.ARABIC && bare.startsWith("و")) {
      // "and" is written together with the word that it joins.
      number = ordinals.get(bare.substring(1));
    }
    Matcher digits = DIGITS.matcher(bare);
    if (number == null && oneWord && digits.matches()) {
      int value = Integer.parseInt(digits.group(1));
      return value >= 1 && value <= OrdinalWords.MAXIMUM ? value : null;
    }
    return number;
  }

  private boolean nounAfter(List<TextWords.Word> words, List<Found> ordinals, int index) {
    int nextOrdinal = index + 1;
    int end = Math.min(words.size(), ordinals.get(index).next() + FURTHEST);
    for (int i = ordinals.get(index).next(); i < end; i++) {
      String word = words.get(i).bare();
      if (noun.test(word)) {
        return !excludedNear(words, i + 1);
      }
      if (nextOrdinal < ordinals.size() && ordinals.get(nextOrdinal).first() == i) {
        i = ordinals.get(nextOrdinal++).next() - 1;
      } else if (!passable.test(word) && !isOrdinalMark(word)) {
        return false;
      }
    }
    return false;
  }

  private boolean nounBefore(List<TextWords.Word> words, List<Found> ordinals, int index) {
    if (excludedNear(words, ordinals.get(index).next())) {
      return false;
    }
    int previous = index - 1;
    int end = Math.max(0, ordinals.get(index).first() - FURTHEST);
    for (int i = ordinals.get(index).first() - 1; i >= end; i--) {
      String word = words.get(i).bare();
      if (noun.test(word)) {
        return true;
      }
      if (previous >= 0 && ordinals.get(previous).next() == i + 1) {
        i = ordinals.get(previous--).first();
      } else if (!passable.test(word)) {
        return false;
      }
    }
    return false;
  }

  /** "session extraordinaire", "período extraordinario de sesiones de emergencia". */
  private boolean excludedNear(List<TextWords.Word> words, int from) {
    return from < words.size() && excluded.test(words.get(from).bare());
  }

  /** What is left of "54<sup>e</sup>" or "77-й" after the number. */
  private static boolean isOrdinalMark(String word) {
    return switch (word) {
      case "sup",
          "th",
          "st",
          "nd",
          "rd",
          "e",
          "eme",
          "er",
          "re",
          "ere",
          "o",
          "и",
          "я",
          "ая",
          "ои" ->
          true;
      default -> false;
    };
  }

  private Predicate<String> words(String key) {
    return Pattern.compile(Phrases.of(language).get(key)).asMatchPredicate();
  }

  private static String joined(List<TextWords.Word> words) {
    StringBuilder joined = new StringBuilder();
    words.forEach(word -> joined.append(word.bare()));
    return joined.toString();
  }
}
