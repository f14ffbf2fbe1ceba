package org.verbale.submission.receipt;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a receipt, {@code VRB-2026-000123-K}: year, running number in the year, and a check
 * letter that tells a mistyped number from an unknown one.
 */
public record ReceiptNumber(int year, int running) {
  /**
   * Without I, O and U, which are misread; 23 is prime, so every single slip changes the letter.
   */
  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTVWXYZ";

  private static final Pattern SHAPE =
      Pattern.compile("VRB-?(\\d{4})-?(\\d{6,9})-?([A-Z])", Pattern.CASE_INSENSITIVE);

  /** The letter that belongs to the number. */
  public char checkLetter() {
    return LETTERS.charAt((int) ((year * 1_000_000_000L + running) % LETTERS.length()));
  }

  /**
   * The number as typed, spaces and case forgiven; nothing if it is none or its letter is wrong.
   */
  public static Optional<ReceiptNumber> find(String typed) {
    Matcher matcher = SHAPE.matcher(typed.replaceAll("\\s", ""));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    var number =
        new ReceiptNumber(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    return matcher.group(3).toUpperCase(Locale.ROOT).charAt(0) == number.checkLetter()
        ? Optional.of(number)
        : Optional.empty();
  }

  @Override
  public String toString() {
    return "VRB-%d-%06d-%c".formatted(year, running, checkLetter());
  }
}
