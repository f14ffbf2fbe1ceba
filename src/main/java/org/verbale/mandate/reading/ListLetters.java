package org.verbale.mandate.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The letters of lettered parts, (a), а), (أ), told by their place in the sequence. */
final class ListLetters {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:[-–•] )?[(（]?([a-zA-Zа-яА-Яё]|[\\u0621-\\u064A]\\u0640?\\u200D?)[)）] ?(.+)");
  // Cyrillic lists skip some letters; translators also keep the Latin letters' look.
  private static final List<String> SEQUENCES =
      List.of(
          "abcdefghijklmnopqrstuvwxyz",
          "абвгдежзиклмнопрстуфхцчшщэ",
          "авсdеfghіjкlмnорqrsтuvwхуz",
          "أبجدهوزحطيكلمنسعفصقرشتثخذض");

  private ListLetters() {}

  /** The text after the label. */
  record Labelled(String text) {}

  /** The line as the part at a place of the list (0 for a), or null if it is not that part. */
  static Labelled at(String line, int place) {
    if (place >= 26) {
      return null;
    }
    Matcher matcher = LABEL.matcher(line);
    return matcher.matches() && isLetterOf(matcher.group(1), place)
        ? new Labelled(matcher.group(2).strip())
        : null;
  }

  /** Whether a letter of any script stands at a place of the list. */
  static boolean isLetterOf(String letter, int place) {
    char first = Character.toLowerCase(letter.charAt(0));
    char unified = first == 'ا' || first == 'إ' ? 'أ' : first;
    return SEQUENCES.stream().anyMatch(sequence -> sequence.charAt(place) == unified);
  }

  /** The Latin letter of a place. */
  static String latin(int place) {
    return String.valueOf((char) ('a' + place));
  }
}
