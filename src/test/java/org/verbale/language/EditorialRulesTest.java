package org.verbale.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.verbale.language.OfficialLanguage.*;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditorialRulesTest {
  @Test
  void quotationMarksAreThoseOfTheLanguage() {
    assertThat(QuotationMarks.quote("a", ENGLISH)).isEqualTo("“a”");
    assertThat(QuotationMarks.quote("a", FRENCH)).isEqualTo("«\u00A0a\u00A0»");
    assertThat(QuotationMarks.quote("a", SPANISH)).isEqualTo("“a”");
    assertThat(QuotationMarks.quote("a", RUSSIAN)).isEqualTo("«a»");
    assertThat(QuotationMarks.quote("a", CHINESE)).isEqualTo("“a”");
    assertThat(QuotationMarks.quote("a", ARABIC)).isEqualTo("”a“");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Quoi ?|Quoi_?",
        "Quoi?|Quoi_?",
        "Quoi ?!|Quoi_?!",
        "un ; deux : trois !|un_; deux_: trois_!",
        "« mot »|«_mot_»",
        "«mot»|«_mot_»",
        "à 12:30 et 1:1|à 12:30 et 1:1",
        "voir https://example.org/a?b=1;c : ici|voir https://example.org/a?b=1;c_: ici",
        "« mot » ; suite|«_mot_»_; suite",
        "(!)|(!)",
        "Original: espagnol|Original_: espagnol",
        "mailto:a@example.org|mailto:a@example.org",
      })
  void frenchGetsItsNoBreakSpaces(String plain, String spaced) {
    String expected = spaced.replace('_', '\u00A0');
    assertThat(FrenchSpacing.apply(plain)).isEqualTo(expected);
    assertThat(FrenchSpacing.apply(expected)).isEqualTo(expected);
  }

  @Test
  void anAgendaItemIsWrittenInTheModernStyleOfTheLanguage() {
    assertThat(AgendaItems.format("98 (h)", ENGLISH)).isEqualTo("98 (h)");
    assertThat(AgendaItems.format("98 (h)", FRENCH)).isEqualTo("98 h)");
    assertThat(AgendaItems.format("98 (h)", SPANISH)).isEqualTo("98 h)");
    assertThat(AgendaItems.format("98 (h)", RUSSIAN)).isEqualTo("98 h)");
    assertThat(AgendaItems.format("98 (h)", CHINESE)).isEqualTo("98(h)");
    assertThat(AgendaItems.format("98 (h)", ARABIC)).isEqualTo("98 (ح)");
    assertThat(AgendaItems.format("100", ARABIC)).isEqualTo("100");
    assertThatThrownBy(() -> AgendaItems.format("98h", FRENCH)).hasMessageContaining("98h");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "98 (h)",
        "98 h)",
        "98, h",
        "Point 98, h, de l'ordre du jour",
        "98, h)",
        "98(h)",
        "98（h）",
        "98 (H)",
        "البند 98 (ح) من جدول الأعمال",
        "البند ٩٨ (ح)",
        "(ح) 98",
        "议程项目98(h)",
        "Пункт 98 h) повестки дня",
        "98\u00A0h)",
        "Agenda item 98 (h)"
      })
  void everyStyleOfAnAgendaItemIsRead(String text) {
    assertThat(AgendaItems.parse(text)).contains("98 (h)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"100", "Point 100 de l'ordre du jour", "Agenda item 100 (continued)", "Item 100*"})
  void anItemWithoutALetterIsRead(String text) {
    assertThat(AgendaItems.parse(text)).contains("100");
  }

  @Test
  void everyLetterGoesToArabicAndBack() {
    for (char letter = 'a'; letter <= 'z'; letter++) {
      String item = "94 (" + letter + ")";
      assertThat(AgendaItems.parse(AgendaItems.format(item, ARABIC))).contains(item);
    }
    assertThat(AgendaItems.parse(AgendaItems.format("94 (bb)", ARABIC))).contains("94 (bb)");
    assertThat(AgendaItems.parse("no number")).isEmpty();
  }

  @Test
  void statesStandInTheAlphabeticalOrderOfTheLanguage() {
    assertThat(sorted(FRENCH, "Espagne", "Équateur", "Cuba", "Allemagne", "États-Unis"))
        .containsExactly("Allemagne", "Cuba", "Équateur", "Espagne", "États-Unis");
    assertThat(sorted(ARABIC, "بنما", "الأردن", "ألمانيا", "كوبا", "البرتغال"))
        .containsExactly("الأردن", "ألمانيا", "البرتغال", "بنما", "كوبا");
    assertThat(sorted(SPANISH, "Ucrania", "Noruega", "Ñame", "Nicaragua"))
        .containsExactly("Nicaragua", "Noruega", "Ñame", "Ucrania");
  }

  @Test
  void chineseFollowsTheEnglishOrderUnlessSetOtherwise() {
    record State(String chinese, String english) {}
    List<State> states =
        List.of(new State("西班牙", "Spain"), new State("古巴", "Cuba"), new State("挪威", "Norway"));
    assertThat(states.stream().sorted(StateOrder.by(CHINESE, State::chinese, State::english)))
        .extracting(State::english)
        .containsExactly("Cuba", "Norway", "Spain");
    assertThat(
            states.stream()
                .sorted(
                    StateOrder.by(
                        CHINESE, State::chinese, State::english, StateOrder.ChineseOrder.STROKE)))
        .extracting(State::chinese)
        .containsExactly("古巴", "西班牙", "挪威");
  }

  private static List<String> sorted(OfficialLanguage language, String... names) {
    return List.of(names).stream()
        .sorted(StateOrder.by(language, Function.identity(), Function.identity()))
        .toList();
  }
}
