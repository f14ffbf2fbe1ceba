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
              + "((?:ES|S)-\\d{1,2}/\\d{1,3}|\\d{2,3} ?/ ?\\d{1,3}|\\d{1,4}(?: [A-Z])? ?\\([IVXLC]{1,8}\\))"
              + "(?![\\p{N}/]|[.,]\\d)(?: ?[(（]?("
              + OlderLetters.PATTERN
              + ")[)）]?)?");
  private static final Pattern FURTHER_LETTER =
      Pattern.compile(
          "(?:, ?|، ?|、| (?:and|et|y|e|и) | و ?|和|, (?:and|y|et) "
              // A range: "A to C".
              + "|( (?:to|through|à|a|по|إلى) | ?[-–—] ?|至))("
              + OlderLetters.PATTERN
              + ")");
  private static final Pattern SESSION = Pattern.compile("(\\d{2,3})/.*");
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
      String number = matcher.group(1).replace(" /", "/").replace("/ ", "/");
      String letter = matcher.group(2);
      if (letter == null) {
        add(number);
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
