package org.verbale.language;

import com.ibm.icu.lang.UCharacter;
import java.util.List;

/** The ordinals of sessions of the General Assembly, 1 to 199, written and read. */
public final class SessionOrdinals {
  private SessionOrdinals() {}

  /**
   * An ordinal found in a text: the session's number and where the ordinal stands, from {@code
   * start} to before {@code end}, without its noun.
   */
  public record Match(int number, int start, int end) {}

  /**
   * The line of the first page: "Sixty-seventh session", "Soixante-septième session".
   *
   * @throws IllegalArgumentException if the session is not between 1 and 199
   */
  public static String format(int session, OfficialLanguage language) {
    String ordinal = OrdinalWords.nominative(checked(session), language);
    return capitalised(Phrases.of(language).format("sessionLine", ordinal), language);
  }

  /**
   * Within a sentence: "at its sixty-seventh session", "на ее шестьдесят седьмой сессии", "في
   * دورتها السابعة والستين".
   *
   * @throws IllegalArgumentException if the session is not between 1 and 199
   */
  public static String atIts(int session, OfficialLanguage language) {
    String ordinal = OrdinalWords.afterAtIts(checked(session), language);
    return Phrases.of(language).format("sessionAtIts", ordinal);
  }

  /**
   * The sessions named in a text, in words of any grammatical case or in digits, in their order.
   * Special and emergency sessions are other things and left out.
   */
  public static List<Match> find(String text, OfficialLanguage language) {
    return SessionReader.of(language).find(text);
  }

  private static int checked(int session) {
    if (session < 1 || session > OrdinalWords.MAXIMUM) {
      throw new IllegalArgumentException(
          "A session has a number from 1 to " + OrdinalWords.MAXIMUM + ", not " + session);
    }
    return session;
  }

  private static String capitalised(String text, OfficialLanguage language) {
    String first = text.substring(0, 1);
    return UCharacter.toUpperCase(language.locale(), first) + text.substring(1);
  }
}
