package org.verbale.translation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In 2012, 1,500.5 tons      | En 2012, 1 500,5 tonnes
          resolution 66/32, para. 8  | 第66/32号决议第8段
          1,500 posts in 1999        | ١٬٥٠٠ وظيفة في عام ١٩٩٩
          3.5 per cent of 24 States  | 3,5 % de 24 Estados
          12 000 000 people          | 12.000.000 de personas
          No number at all           | Aucun nombre
          """)
  void a_number_is_the_same_however_a_language_writes_it(String original, String translation) {
    assertThat(Numbers.missing(original, translation)).isEmpty();
    assertThat(Numbers.missing(translation, original)).isEmpty();
  }

  @Test
  void what_is_missing_is_named_as_it_stands_and_as_often() {
    assertThat(Numbers.missing("1 500 in 2012 and 2012", "2012 et 1 005"))
        .containsExactly("1 500", "2012");
  }
}
