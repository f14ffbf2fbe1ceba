package org.verbale.request.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbale.language.OfficialLanguage;

class ListLettersTest {

  @ParameterizedTest
  @CsvSource({"en, (b)", "fr, b)", "es, b)", "ru, b)", "zh, (b)", "ar, (ب)"})
  void a_part_of_a_quoted_paragraph_has_its_letter_and_no_number(String code, String letter) {
    assertThat(ListLetters.format("b", OfficialLanguage.ofCode(code))).isEqualTo(letter);
  }
}
