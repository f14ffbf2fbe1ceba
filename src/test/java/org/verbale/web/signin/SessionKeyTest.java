package org.verbale.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SessionKeyTest {
  private static final String TOKENS = "header.claims.signature\nanother";

  @Test
  void a_key_opens_what_it_has_sealed_also_after_a_way_through_a_cookie() {
    var key = SessionKey.random();
    var sealed = key.seal(TOKENS);
    var returned = SessionKey.parse(key.text());
    assertThat(returned.open(sealed)).isEqualTo(TOKENS);
    assertThat(returned.hash()).isEqualTo(key.hash());
  }

  @Test
  void no_other_key_opens_it() {
    var sealed = SessionKey.random().seal(TOKENS);
    var other = SessionKey.random();
    assertThatThrownBy(() -> other.open(sealed)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void what_was_sealed_shows_nothing_of_the_tokens_and_never_looks_the_same() {
    var key = SessionKey.random();
    assertThat(new String(key.seal(TOKENS), StandardCharsets.ISO_8859_1)).doesNotContain("claims");
    assertThat(key.seal(TOKENS)).isNotEqualTo(key.seal(TOKENS));
  }

  @Test
  void text_that_is_no_key_is_refused() {
    assertThatThrownBy(() -> SessionKey.parse("nonsense"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SessionKey.parse("§")).isInstanceOf(IllegalArgumentException.class);
  }
}
