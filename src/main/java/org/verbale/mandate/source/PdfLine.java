package org.verbale.mandate.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A printed line: its words as the page shows them from left to right, its place and its size. */
final class PdfLine {
  private static final Pattern YEARS = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{4})(?!\\d)");

  private final float y;
  private final List<String> words = new ArrayList<>();
  private float size;

  /**
   * @param y points from the top of the page
   */
  PdfLine(float y) {
    this.y = y;
  }

  void add(String word, float wordSize) {
    words.add(word);
    size = Math.max(size, wordSize);
  }

  float y() {
    return y;
  }

  /** The size of its largest type, in points. */
  float size() {
    return size;
  }

  /** The line in the order in which it is read. */
  String text() {
    String shown = String.join(" ", words);
    if (!isRightToLeft(shown)) {
      return shown;
    }
    List<String> order = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int end = at + 1;
      while (end < words.size() && isLatin(words.get(at)) && isLatin(words.get(end))) {
        end++;
      }
      order.addFirst(String.join(" ", words.subList(at, end)));
      at = end;
    }
    return yearsForward(String.join(" ", order.stream().map(PdfLine::label).toList()));
  }

  private static boolean isRightToLeft(String text) {
    long right = letters(text).filter(PdfLine::isRight).count();
    return right > 0 && right * 2 >= letters(text).count();
  }

  private static boolean isLatin(String word) {
    return letters(word).findAny().isPresent() && letters(word).noneMatch(PdfLine::isRight);
  }

  private static IntStream letters(String text) {
    return text.replaceAll("</?sup>", "").codePoints().filter(Character::isLetter);
  }

  private static boolean isRight(int letter) {
    byte direction = Character.getDirectionality(letter);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /** A number and its dash stand apart from the words and nothing turned them round: "- 1". */
  private static String label(String word) {
    if (letters(word).findAny().isPresent() || !word.contains(" ")) {
      return word;
    }
    List<String> parts = Arrays.asList(word.split(" "));
    Collections.reverse(parts);
    return String.join(" ", parts);
  }

  /** Years joined by a hyphen read from right to left, too; no period ends before it begins. */
  private static String yearsForward(String text) {
    return YEARS
        .matcher(text)
        .replaceAll(
            years ->
                Matcher.quoteReplacement(
                    years.group(1).compareTo(years.group(2)) > 0
                        ? years.group(2) + "-" + years.group(1)
                        : years.group()));
  }
}
