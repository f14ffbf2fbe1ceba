package org.verbale.language;

import java.time.LocalDate;

/**
 * Dates as United Nations documents write them. The tables are our own: ICU abbreviates the Russian
 * year and gives one Arabic name of a month where the United Nations writes two.
 */
public final class DateFormats {
  private DateFormats() {}

  /** "5 June 2012", "1er juin 2012", "5 июня 2012 года", "2012年6月5日", "5 حزيران/يونيه 2012". */
  public static String longDate(LocalDate date, OfficialLanguage language) {
    Phrases phrases = Phrases.of(language);
    return phrases.format(
        date.getDayOfMonth() == 1 ? "longDateFirstOfMonth" : "longDate",
        Integer.toString(date.getDayOfMonth()),
        phrases.get("month." + date.getMonthValue()),
        Integer.toString(date.getYear()));
  }

  /** The date in the masthead: in English in Arabic, Chinese and Russian versions. */
  public static String mastheadDate(LocalDate date, OfficialLanguage language) {
    return longDate(
        date,
        switch (language) {
          case ARABIC, CHINESE, RUSSIAN, ENGLISH -> OfficialLanguage.ENGLISH;
          case FRENCH, SPANISH -> language;
        });
  }

  /** The date of a reply in its brackets: {@code [5 June 2012]}. */
  public static String bracketed(LocalDate date, OfficialLanguage language) {
    return Phrases.of(language).format("replyDate", longDate(date, language));
  }
}
