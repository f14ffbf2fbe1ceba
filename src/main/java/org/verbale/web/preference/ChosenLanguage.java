package org.verbale.web.preference;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.verbale.language.OfficialLanguage;

/**
 * A language and when it was chosen: of two choices, kept in a browser and with a person, the later
 * one holds.
 */
public record ChosenLanguage(OfficialLanguage language, Instant at) {
  private static final Comparator<ChosenLanguage> BY_TIME =
      Comparator.comparing(ChosenLanguage::at);

  /** Reads what {@link #cookie} wrote. A choice without a moment is older than all others. */
  public static Optional<ChosenLanguage> ofCookie(String value) {
    int dot = value.indexOf('.');
    String code = dot < 0 ? value : value.substring(0, dot);
    return OfficialLanguage.find(code)
        .map(
            language ->
                new ChosenLanguage(
                    language, dot < 0 ? Instant.EPOCH : at(value.substring(dot + 1))));
  }

  /** The value of the cookie that keeps it, such as {@code ar.1779746400000}. */
  public String cookie() {
    return language.code() + "." + at.toEpochMilli();
  }

  /** The later one of two choices, of which either may be missing. */
  public static Optional<ChosenLanguage> later(
      Optional<ChosenLanguage> one, Optional<ChosenLanguage> other) {
    return one.isPresent() && other.isPresent()
        ? Optional.of(BY_TIME.compare(other.get(), one.get()) > 0 ? other.get() : one.get())
        : one.or(() -> other);
  }

  private static Instant at(String millis) {
    try {
      return Instant.ofEpochMilli(Long.parseLong(millis));
    } catch (NumberFormatException notOurs) {
      return Instant.EPOCH;
    }
  }
}
