package org.verbale.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.verbale.language.OfficialLanguage.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.verbale.language.SessionOrdinals.Match;

class SessionOrdinalsTest {
  @Test
  void theSixtySeventhSessionStandsOnTheFirstPageAsPrinted() {
    assertThat(SessionOrdinals.format(67, ENGLISH)).isEqualTo("Sixty-seventh session");
    assertThat(SessionOrdinals.format(67, FRENCH)).isEqualTo("Soixante-septième session");
    assertThat(SessionOrdinals.format(67, SPANISH))
        .isEqualTo("Sexagésimo séptimo período de sesiones");
    assertThat(SessionOrdinals.format(67, RUSSIAN)).isEqualTo("Шестьдесят седьмая сессия");
    assertThat(SessionOrdinals.format(67, CHINESE)).isEqualTo("第六十七届会议");
    assertThat(SessionOrdinals.format(67, ARABIC)).isEqualTo("الدورة السابعة والستون");
  }

  @Test
  void withinASentenceTheOrdinalTakesItsCase() {
    assertThat(SessionOrdinals.atIts(77, ENGLISH)).isEqualTo("at its seventy-seventh session");
    assertThat(SessionOrdinals.atIts(77, FRENCH)).isEqualTo("à sa soixante-dix-septième session");
    assertThat(SessionOrdinals.atIts(73, RUSSIAN)).isEqualTo("на ее семьдесят третьей сессии");
    assertThat(SessionOrdinals.atIts(77, ARABIC)).isEqualTo("في دورتها السابعة والسبعين");
    assertThat(SessionOrdinals.atIts(71, SPANISH))
        .isEqualTo("en su septuagésimo primer período de sesiones");
  }

  @ParameterizedTest
  @EnumSource
  void everySessionIsReadBack(OfficialLanguage language) {
    for (int session = 1; session <= 199; session++) {
      for (String written :
          List.of(
              SessionOrdinals.format(session, language),
              SessionOrdinals.atIts(session, language))) {
        assertThat(SessionOrdinals.find(written, language))
            .as(written)
            .extracting(Match::number)
            .containsExactly(session);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1|Première session|fr",
        "11|Undécimo período de sesiones|es",
        "13|Decimotercer período de sesiones|es",
        "21|Vigésimo primer período de sesiones|es",
        "40|Сороковая сессия|ru",
        "71|Soixante et onzième session|fr",
        "80|Quatre-vingtième session|fr",
        "90|Девяностая сессия|ru",
        "100|One hundredth session|en",
        "100|第一百届会议|zh",
        "100|الدورة المائة|ar",
        "101|One hundred and first session|en",
        "111|الدورة الحادية عشرة بعد المائة|ar",
        "120|الدورة العشرون بعد المائة|ar",
        "121|الدورة الحادية والعشرون بعد المائة|ar",
        "172|الدورة الثانية والسبعون بعد المائة|ar",
      })
  void theDifficultOnesAreWrittenRight(int session, String line, String code) {
    assertThat(SessionOrdinals.format(session, OfficialLanguage.ofCode(code))).isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "77|at its 77th session|en",
        "77|AT ITS SEVENTY-SEVENTH SESSION|en",
        "77|at its seventy - seventh regular session|en",
        "77|à sa soixante dix septieme session|fr",
        "77|à sa 77^e session|fr",
        "77|à sa 77<sup>e</sup> session|fr",
        "71|à sa soixante-et-onzième session|fr",
        "77|en su septuagesimo séptimo periodo ordinario de sesiones|es",
        "77|en su 77º período de sesiones|es",
        "73|en su septuagésimo tercer período de sesiones|es",
        "77|на своей семьдесят седьмой сессии|ru",
        "77|в ходе семьдесят седьмую сессию|ru",
        "77|к 77-й сессии|ru",
        "77|до семьдесят седьмой очередной сессии|ru",
        "77|第 77 届会议|zh",
        "101|第一百〇一届会议|zh",
        "77|第七十七届常会|zh",
        "77|في دورتها السابعة والسبعين|ar",
        "77|للدورة السابعة والسبعين للجمعية|ar",
        "77|بالدورة السابعه والسبعين|ar",
        "77|في دورتها السَّابعة والسَّبعين|ar",
        "77|في دورتها الـ 77|ar",
        "77|الدورة ٧٧|ar",
      })
  void variantsOfAnOrdinalAreRead(int session, String text, String code) {
    assertThat(SessionOrdinals.find(text, OfficialLanguage.ofCode(code)))
        .extracting(Match::number)
        .containsExactly(session);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "at its seventy-seventh and seventy-eighth sessions|en",
        "à ses soixante-dix-septième et soixante-dix-huitième sessions|fr",
        "en sus períodos de sesiones. En su septuagésimo séptimo y septuagésimo octavo períodos de sesiones|es",
        "на своих семьдесят седьмой и семьдесят восьмой сессиях|ru",
        "第七十七届和第七十八届会议|zh",
        "في دورتيها السابعة والسبعين والثامنة والسبعين|ar",
      })
  void twoSessionsUnderOneNounAreBothRead(String text, String code) {
    assertThat(SessionOrdinals.find(text, OfficialLanguage.ofCode(code)))
        .extracting(Match::number)
        .containsExactly(77, 78);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the tenth special session|en",
        "the eleventh emergency special session|en",
        "the 54th plenary meeting|en",
        "la quatorzième Conférence des chefs d’État|fr",
        "la dixième session extraordinaire|fr",
        "el décimo período extraordinario de sesiones|es",
        "десятая специальная сессия|ru",
        "第十届特别会议|zh",
        "第七届审议大会|zh",
        "الدورة الاستثنائية العاشرة|ar",
        "المادة السابعة والسبعون|ar",
      })
  void whatIsNoRegularSessionIsLeftOut(String text, String code) {
    assertThat(SessionOrdinals.find(text, OfficialLanguage.ofCode(code))).isEmpty();
  }

  @Test
  void theMatchTellsWhereTheOrdinalStands() {
    String text = "report to it at its seventy-seventh session.";
    Match match = SessionOrdinals.find(text, ENGLISH).getFirst();
    assertThat(text.substring(match.start(), match.end())).isEqualTo("seventy-seventh");
  }

  @Test
  void aNumberThatIsNoSessionIsRefused() {
    assertThatThrownBy(() -> SessionOrdinals.format(0, ENGLISH)).hasMessageContaining("1 to 199");
    assertThatThrownBy(() -> SessionOrdinals.atIts(200, ENGLISH)).hasMessageContaining("200");
  }
}
