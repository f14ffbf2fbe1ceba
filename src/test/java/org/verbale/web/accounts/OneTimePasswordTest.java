package org.verbale.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.RepeatedTest;

class OneTimePasswordTest {

  @RepeatedTest(20)
  void it_satisfies_what_password_policies_ask_for() {
    var password = OneTimePassword.random(new SecureRandom());
    assertThat(password)
        .hasSize(23)
        .containsPattern("[A-Z]")
        .containsPattern("[a-z]")
        .containsPattern("[2-9]")
        .contains("-")
        .doesNotContain("0", "1", "i", "l", "o", "I", "O");
  }
}
