package org.verbale.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameListsTest {

  @Test
  void names_are_parted_as_the_language_does() {
    var names = List.of("A", "B");

    assertThat(NameLists.joined(names, OfficialLanguage.FRENCH)).isEqualTo("A, B");
    assertThat(NameLists.joined(names, OfficialLanguage.ARABIC)).isEqualTo("A، B");
    assertThat(NameLists.joined(names, OfficialLanguage.CHINESE)).isEqualTo("A、B");
  }

  @ParameterizedTest
  @CsvSource({"en, '; '", "ru, '; '", "ar, '؛ '", "zh, ；"})
  void what_has_commas_itself_is_parted_by_semicolons(String code, String between) {
    assertThat(NameLists.semicolon(OfficialLanguage.ofCode(code))).isEqualTo(between);
  }
}
