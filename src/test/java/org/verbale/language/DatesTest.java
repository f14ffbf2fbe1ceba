package org.verbale.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verbale.language.OfficialLanguage.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DatesTest {
  private static final LocalDate JUNE_5 = LocalDate.of(2012, 6, 5);

  @Test
  void aDateIsWrittenAsTheUnitedNationsWritesIt() {
    assertThat(DateFormats.longDate(JUNE_5, ENGLISH)).isEqualTo("5 June 2012");
    assertThat(DateFormats.longDate(JUNE_5, FRENCH)).isEqualTo("5 juin 2012");
    assertThat(DateFormats.longDate(JUNE_5, SPANISH)).isEqualTo("5 de junio de 2012");
    assertThat(DateFormats.longDate(JUNE_5, RUSSIAN)).isEqualTo("5 июня 2012 года");
    assertThat(DateFormats.longDate(JUNE_5, CHINESE)).isEqualTo("2012年6月5日");
    assertThat(DateFormats.longDate(JUNE_5, ARABIC)).isEqualTo("5 حزيران/يونيه 2012");
    assertThat(DateFormats.longDate(LocalDate.of(2012, 6, 1), FRENCH)).isEqualTo("1er juin 2012");
    assertThat(DateFormats.mastheadDate(JUNE_5, ARABIC)).isEqualTo("5 June 2012");
    assertThat(DateFormats.bracketed(JUNE_5, RUSSIAN)).isEqualTo("[5 июня 2012 года]");
  }

  @ParameterizedTest
  @EnumSource
  void everyDayOfALeapYearIsReadBack(OfficialLanguage language) {
    LocalDate day = LocalDate.of(2024, 1, 1);
    while (day.getYear() == 2024) {
      String written = DateFormats.longDate(day, language);
      assertThat(DateReader.read(written, language)).as(written).contains(day);
      day = day.plusDays(1);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|June 5, 2012",
        "en|[5 June 2012]",
        "en|5th June, 2012",
        "en|2012-06-05",
        "fr|5\u00A0juin\u00A02012",
        "fr|5 JUIN 2012",
        "es|5 de junio del 2012",
        "es|5 junio 2012.",
        "ru|5 июня 2012 г.",
        "ru|5 июня 2012",
        "zh|2012 年 6 月 5 日",
        "zh|二〇一二年六月五日",
        "zh|２０１２年６月５日",
        "ar|٥ حزيران/يونيه ٢٠١٢",
        "ar|5 حزيران / يونيو 2012",
        "ar|5 يونيه 2012",
        "ar|5 حزيران 2012",
      })
  void variantsOfADateAreRead(String code, String text) {
    assertThat(DateReader.read(text, OfficialLanguage.ofCode(code))).contains(JUNE_5);
  }

  @Test
  void theFirstOfAMonthIsReadWithEveryRemnantOfItsSuperscript() {
    LocalDate first = LocalDate.of(1999, 12, 1);
    assertThat(DateReader.read("1^{er} décembre 1999", FRENCH)).contains(first);
    assertThat(DateReader.read("1 er décembre 1999", FRENCH)).contains(first);
    assertThat(DateReader.read("1er decembre 1999", FRENCH)).contains(first);
    assertThat(DateReader.read("1° de diciembre de 1999", SPANISH)).contains(first);
  }

  @Test
  void datesAreFoundInARunningTextWithTheirPlaces() {
    String text = "Adopted on 5 June 2012, and not on 31 June 2012; see 12 May 2013.";
    assertThat(DateReader.find(text, ENGLISH))
        .extracting(match -> text.substring(match.start(), match.end()))
        .containsExactly("5 June 2012", "12 May 2013");
  }

  @Test
  void whatIsNoDateIsNotRead() {
    assertThat(DateReader.read("5 June", ENGLISH)).isEmpty();
    assertThat(DateReader.read("", ENGLISH)).isEmpty();
    assertThat(DateReader.read("the 5 June 2012 meeting", ENGLISH)).isEmpty();
    assertThat(DateReader.read("2012年13月5日", CHINESE)).isEmpty();
  }
}
