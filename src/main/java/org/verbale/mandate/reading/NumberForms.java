package org.verbale.mandate.reading;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The forms in which texts give the numbers of resolutions, and their normal form: "56/24",
 * "S-10/2", "2832 (XXVI)", which is "2832(XXVI)" in Chinese and "2832 (د-26)" in Arabic.
 */
final class NumberForms {
  // Typists take Cyrillic letters for Latin ones of the same look.
  private static final String CYRILLIC = "ІХСМ";
  private static final String LATIN = "IXCM";
  private static final String ROMAN = "[IVXLC" + CYRILLIC + "]{1,8}";
  private static final Pattern OLD =
      Pattern.compile(
          "(\\d{1,4})(?: ([A-Z]))? ?\\((?:(" + ROMAN + ")|[ ]?د ?- ?(\\d{1,2})[ ]?)\\)");

  /** Any form, without the letter of a series behind it. */
  static final String ANY =
      "(?:ES|S)-\\d{1,2}/\\d{1,3}|\\d{2,3} ?/ ?\\d{1,3}|\\d{1,4}(?: [A-Z])? ?\\((?:"
          + ROMAN
          + "|د ?- ?\\d{1,2})\\)";

  private NumberForms() {}

  static String normal(String number) {
    Matcher old = OLD.matcher(number);
    if (!old.matches()) {
      return number.replaceAll(" ?/ ?", "/");
    }
    String letter = old.group(2) == null ? "" : " " + old.group(2);
    String session = old.group(3) == null ? roman(old.group(4)) : latin(old.group(3));
    return old.group(1) + letter + " (" + session + ")";
  }

  private static String latin(String roman) {
    StringBuilder latin = new StringBuilder();
    for (char c : roman.toCharArray()) {
      int look = CYRILLIC.indexOf(c);
      latin.append(look < 0 ? c : LATIN.charAt(look));
    }
    return latin.toString();
  }

  private static String roman(String session) {
    return new RuleBasedNumberFormat(ULocale.ROOT, RuleBasedNumberFormat.NUMBERING_SYSTEM)
        .format(Integer.parseInt(session), "%roman-upper");
  }
}
