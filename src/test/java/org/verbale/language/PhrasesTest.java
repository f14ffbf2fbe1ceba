package org.verbale.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhrasesTest {
  @ParameterizedTest
  @EnumSource
  void everyLanguageHasTheSameKeys(OfficialLanguage language) {
    assertThat(new TreeSet<>(Phrases.of(language).keys()))
        .isEqualTo(new TreeSet<>(Phrases.of(OfficialLanguage.ENGLISH).keys()));
  }

  @ParameterizedTest
  @EnumSource
  void everyPhraseForWritersIsFilledAndTakesItsArguments(OfficialLanguage language) {
    Phrases phrases = Phrases.of(language);
    phrases.keys().stream()
        .filter(key -> !key.startsWith("reading."))
        .forEach(
            key -> {
              String text = phrases.format(key, "A0", "A1", "A2", "A3", "A4", "A5", "A6");
              assertThat(text).as(key).isNotBlank().doesNotContain("{", "}");
            });
  }

  @ParameterizedTest
  @EnumSource
  void theSameKeyTakesTheSameArgumentsInEveryLanguage(OfficialLanguage language) {
    for (String key : Phrases.of(language).keys()) {
      if (!key.startsWith("reading.") && !key.startsWith("month.")) {
        for (int i = 0; i < 7; i++) {
          assertThat(Phrases.of(language).get(key).contains("{" + i + "}"))
              .as(language + " " + key + " {" + i + "}")
              .isEqualTo(Phrases.of(OfficialLanguage.ENGLISH).get(key).contains("{" + i + "}"));
        }
      }
    }
  }

  @Test
  void aMissingPhraseIsAnErrorThatNamesFileAndKey() {
    assertThatThrownBy(() -> Phrases.of(OfficialLanguage.FRENCH).get("nothing"))
        .hasMessageContaining("phrases_fr.properties")
        .hasMessageContaining("nothing");
  }

  @Test
  void numbersInArabicAreWrittenWithDigitsZeroToNine() {
    assertThat(Phrases.of(OfficialLanguage.ARABIC).format("revisionNumbered", 12))
        .isEqualTo("تنقيح 12");
  }
}
