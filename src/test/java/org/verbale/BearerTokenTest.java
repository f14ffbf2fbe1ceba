package org.verbale;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.verbale.testing.BearerToken;

@QuarkusTest
class BearerTokenTest {
  @Test
  void a_token() {
    assertThat(BearerToken.of("officer")).isNotEmpty();
  }
}
