package org.verbale.report.composing;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.verbale.language.OfficialLanguage;
import org.verbale.language.Thousands;

/**
 * The no-break spaces of texts that others wrote. A reply is reproduced as it was received: spaces
 * that stand inside numbers, or where French wants no break, are held together, but none is added.
 */
final class Spacing {

  private static final Pattern BEFORE_MARK = Pattern.compile("[ \\u202f](?=[:;?!»%])");
  private static final Pattern AFTER_OPENING = Pattern.compile("(?<=«)[ \\u202f]");

  private Spacing() {}

  static UnaryOperator<String> of(OfficialLanguage language) {
    return language == OfficialLanguage.FRENCH ? Spacing::french : Thousands::keepTogether;
  }

  private static String french(String text) {
    String before = BEFORE_MARK.matcher(text).replaceAll("\u00a0");
    return Thousands.keepTogether(AFTER_OPENING.matcher(before).replaceAll("\u00a0"));
  }
}
