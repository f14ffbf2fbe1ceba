package org.verbale.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsolatedTokensTest {

  @ParameterizedTest
  @ValueSource(strings = {"2026-07-11", "12-41314", "56/24 T", "A/67/", "VRB-2026-000123-K"})
  void a_token_is_seen_as_it_is_written(String token) {
    var text = "اكتب مثلا " + token + ".";
    var isolated = IsolatedTokens.in(text);
    assertThat(isolated.replaceAll("[\u2066\u2069]", "")).isEqualTo(text);
    assertThat(seen(isolated)).contains(token);
  }

  @Test
  void without_the_marks_a_date_would_be_turned_round() {
    assertThat(seen("اكتب مثلا 2026-07-11.")).contains("11-07-2026");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "افتح https://verbale.example/calls/2026-1/",
        "اكتب إلى bounces+12-34@portal.example",
        "A/67/131",
        "3/15",
        "ثلاثة - أربعة"
      })
  void what_is_right_already_and_addresses_stay_as_they_are(String text) {
    assertThat(IsolatedTokens.in(text)).isEqualTo(text);
  }

  /** What stands on the screen from left to right. */
  private static String seen(String text) {
    return new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT)
        .writeReordered(Bidi.REMOVE_BIDI_CONTROLS)
        .replaceAll("[\u2066\u2069]", "");
  }
}
