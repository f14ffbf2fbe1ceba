package org.verbale.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verbale.submission.WordCount.of;

import org.junit.jupiter.api.Test;
import org.verbale.language.OfficialLanguage;

class WordCountTest {

  @Test
  void words_are_counted_as_the_language_breaks_them() {
    assertThat(of("The Government supports resolution 66/32.", OfficialLanguage.ENGLISH))
        .isEqualTo(6);
    assertThat(of("«Oui», dit-elle.", OfficialLanguage.FRENCH)).isEqualTo(3);
    assertThat(of("تؤيد الحكومة هذا القرار.", OfficialLanguage.ARABIC)).isEqualTo(4);
    assertThat(of("Правительство поддерживает.", OfficialLanguage.RUSSIAN)).isEqualTo(2);
    assertThat(of("", OfficialLanguage.ENGLISH)).isZero();
  }

  @Test
  void chinese_counts_characters() {
    assertThat(of("我们支持这项决议。", OfficialLanguage.CHINESE)).isEqualTo(8);
    assertThat(of("第66届会议", OfficialLanguage.CHINESE)).isEqualTo(5);
  }

  @Test
  void footnotes_count() {
    assertThat(
            of(
                ReplyFixture.text("Three words here.[^1]\n\n[^1]: And two."),
                OfficialLanguage.ENGLISH))
        .isEqualTo(5);
  }
}
