package org.verbale.mandate.reading;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verbale.language.BareWords;

/** Finds the numbers of earlier resolutions and decisions in the preamble. */
final class RecallReader {
  private static final Pattern NUMBER =
      Pattern.compile(
          // An Arabic "and" stands close to its number.
          "(?<![\\p{L}\\p{N}/.\\-&&[^\\p{IsHan}و]])"
              + "("
              + NumberForms.ANY
              + ")"
              + "(?![\\p{N}/]|[.,]\\d)(?: ?[(（]?("
              + OlderLetters.PATTERN
              + ")[)）]?)?");
  private static final String RANGE = "(?:to|through|à|a|al|по|إلى)";
  private static final Pattern FURTHER_LETTER =
      Pattern.compile(
          "(?:, ?|، ?|、| (?:and|et|y|e|и) | و ?|和|, (?:and|y|et) "
              // A range: "A to C".
              + "|( "
              + RANGE
              + " | ?[-–—] ?|至))("
              + OlderLetters.PATTERN
              + ")");
  private static final Pattern LAST_OF_RANGE =
      Pattern.compile("(?: ?[-–—] ?| " + RANGE + " |至第?)(\\d{2,3})/(\\d{1,3})(?![\\p{N}/])");
  private static final int LONGEST_RANGE = 30;
  private static final Pattern SESSION = Pattern.compile("(\\d{2,3})/(\\d{1,3}).*");
  private static final int FIRST_SESSION_IN_ARABIC_FIGURES = 31;

  private final Wording wording;
  private final Integer ownSession;
  private final String ownNumber;
  private final Set<String> found = new LinkedHashSet<>();

  RecallReader(Wording wording, Integer ownSession, String ownNumber) {
    this.wording = wording;
    this.ownSession = ownSession;
    this.ownNumber = ownNumber;
  }

  /**
   * The numbers in the order of the text, each once.
   *
   * @param blocks the paragraphs of the preamble
   */
  List<String> read(List<String> blocks) {
    for (String block : blocks) {
      String text = Normalizer2.getNFKCInstance().normalize(block).replace('\u00A0', ' ');
      if (wording.resolutionWord.matcher(wording.bare(text)).find()) {
        readBlock(withoutOtherBodies(BareDigits.of(text)));
      }
    }
    return new ArrayList<>(found);
  }

  private void readBlock(String text) {
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      String number = NumberForms.normal(matcher.group(1));
      String letter = matcher.group(2);
      if (letter == null) {
        add(number);
        addRange(text, matcher.end(), number);
      } else {
        String latin = OlderLetters.latin(letter);
        add(number + " " + latin);
        addFurtherLetters(text, matcher.end(), number, latin);
      }
    }
  }

  private void addFurtherLetters(String text, int from, String number, String firstLetter) {
    Matcher further = FURTHER_LETTER.matcher(text);
    int at = from;
    char last = firstLetter.charAt(0);
    while (further.region(at, text.length()).lookingAt()) {
      char letter = OlderLetters.latin(further.group(2)).charAt(0);
      boolean range = further.group(1) != null && letter > last;
      for (char each = range ? (char) (last + 1) : letter; each <= letter; each++) {
        add(number + " " + each);
      }
      last = letter;
      at = further.end();
    }
  }

  /** "74/32 to 74/34" names 74/33, too. */
  private void addRange(String text, int from, String first) {
    Matcher last = LAST_OF_RANGE.matcher(text);
    Matcher own = SESSION.matcher(first);
    if (own.matches()
        && last.region(from, text.length()).lookingAt()
        && last.group(1).equals(own.group(1))) {
      int begin = Integer.parseInt(own.group(2));
      int end = Integer.parseInt(last.group(2));
      for (int each = begin + 1; end - begin <= LONGEST_RANGE && each < end; each++) {
        add(own.group(1) + "/" + each);
      }
    }
  }

  private void add(String number) {
    Matcher session = SESSION.matcher(number);
    if (session.matches()) {
      int value = Integer.parseInt(session.group(1));
      boolean later = ownSession != null && value > ownSession;
      if (later || value < FIRST_SESSION_IN_ARABIC_FIGURES || number.equals(ownNumber)) {
        return;
      }
    }
    found.add(number);
  }

  /** Other bodies number their resolutions in the same way. */
  private String withoutOtherBodies(String text) {
    StringBuilder kept = new StringBuilder(text);
    String bare = sameLength(text);
    Matcher matcher = wording.otherBodies.matcher(bare);
    while (matcher.find()) {
      int end = endOfNumbers(text, matcher.end());
      for (int i = matcher.start(); i < end; i++) {
        if (Character.isDigit(kept.charAt(i))) {
          kept.setCharAt(i, '-');
        }
      }
    }
    return kept.toString();
  }

  private static int endOfNumbers(String text, int from) {
    Matcher numbers = Pattern.compile("[\\d/ ,()]{0,40}").matcher(text);
    return numbers.region(from, text.length()).lookingAt() ? numbers.end() : from;
  }

  /** The bare text with every character in its place. */
  private static String sameLength(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      String one = BareWords.of(text.substring(i, i + 1));
      bare.append(one.isEmpty() ? ' ' : one.charAt(0));
    }
    return bare.toString();
  }
}
