package org.verbale.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.verbale.language.OfficialLanguage.*;

import java.util.List;
import org.junit.jupiter.api.Test;

class OriginalLanguagesTest {
  @Test
  void theBracketNamesTheOriginalInTheFormOfEachLanguage() {
    assertThat(bracket(ENGLISH)).isEqualTo("[Original: Spanish]");
    assertThat(bracket(FRENCH)).isEqualTo("[Original\u00A0: espagnol]");
    assertThat(bracket(SPANISH)).isEqualTo("[Original: español]");
    assertThat(bracket(RUSSIAN)).isEqualTo("[Подлинный текст на испанском языке]");
    assertThat(bracket(CHINESE)).isEqualTo("[原件：西班牙文]");
    assertThat(bracket(ARABIC)).isEqualTo("[الأصل: بالإسبانية]");
  }

  @Test
  void severalOriginalsAreJoined() {
    List<OfficialLanguage> three = List.of(FRENCH, ARABIC, ENGLISH);
    assertThat(OriginalLanguages.bracket(three, ENGLISH))
        .isEqualTo("[Original: French, Arabic and English]");
    assertThat(OriginalLanguages.bracket(List.of(FRENCH, ENGLISH), SPANISH))
        .isEqualTo("[Original: francés e inglés]");
    assertThat(OriginalLanguages.bracket(List.of(FRENCH, ENGLISH), RUSSIAN))
        .isEqualTo("[Подлинный текст на французском и английском языках]");
    assertThat(OriginalLanguages.bracket(three, CHINESE)).isEqualTo("[原件：法文、阿拉伯文和英文]");
    assertThat(OriginalLanguages.bracket(List.of(SPANISH, ENGLISH), ARABIC))
        .isEqualTo("[الأصل: بالإسبانية والإنكليزية]");
  }

  @Test
  void theOriginalLineIsAlphabeticalAndEnglishInThreeMastheads() {
    List<OfficialLanguage> originals = List.of(SPANISH, ENGLISH, SPANISH, ARABIC);
    assertThat(OriginalLanguages.line(originals, ENGLISH))
        .isEqualTo("Original: Arabic/English/Spanish");
    assertThat(OriginalLanguages.line(originals, FRENCH))
        .isEqualTo("Original\u00A0: anglais/arabe/espagnol");
    assertThat(OriginalLanguages.line(originals, RUSSIAN))
        .isEqualTo("Original: Arabic/English/Spanish");
  }

  @Test
  void aTextWithoutAnOriginalIsRefused() {
    assertThatThrownBy(() -> OriginalLanguages.line(List.of(), ENGLISH))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String bracket(OfficialLanguage in) {
    return OriginalLanguages.bracket(List.of(SPANISH), in);
  }
}
