package org.verbale.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verbale.language.OfficialLanguage;
import org.verbale.testing.KeycloakAdmin;
import org.verbale.testing.TestKeycloak;

/** Against a real Keycloak, as the service account of the realm with its two roles. */
@QuarkusTest
class AccountsTest {
  @Inject Accounts accounts;

  @BeforeAll
  static void start() {
    TestKeycloak.start();
  }

  @Test
  void an_account_is_made_once_and_waits_for_its_owners_password() {
    var email = UUID.randomUUID() + "@mission.example";
    assertThat(accounts.withEmail(email)).isEmpty();

    var made = accounts.make(email, "Ana María Pérez", OfficialLanguage.CHINESE);
    assertThat(made.awaitsPassword()).isTrue();
    assertThat(made.open()).isTrue();
    assertThat(accounts.make(email, "Ana María Pérez", OfficialLanguage.CHINESE)).isEqualTo(made);
    assertThat(accounts.withEmail(email.toUpperCase())).contains(made);
    assertThat(accounts.of(made.subject())).contains(made);
    assertThat(accounts.of(UUID.randomUUID().toString())).isEmpty();

    accounts.giveRole(made.subject(), "mission");
    accounts.giveRole(made.subject(), "mission");
    assertThat(accounts.roles(made.subject())).contains("mission").doesNotContain("officer");
  }

  @Test
  void a_one_time_password_opens_the_account_until_it_is_replaced_or_taken() {
    var email = UUID.randomUUID() + "@mission.example";
    var subject = accounts.make(email, "Aung", OfficialLanguage.ENGLISH).subject();
    var first = accounts.giveOneTimePassword(subject);
    var second = accounts.giveOneTimePassword(subject);
    assertThat(first).isNotEqualTo(second);

    assertThat(KeycloakAdmin.passwordIsRight(email, first)).isFalse();
    assertThat(KeycloakAdmin.passwordIsRight(email, second)).isTrue();

    accounts.takeOneTimePassword(subject);
    assertThat(KeycloakAdmin.passwordIsRight(email, second)).isFalse();
  }

  @Test
  void a_closed_account_is_closed_until_it_is_reopened() {
    KeycloakAdmin.create("leaver", "mission");
    var subject = accounts.withEmail("leaver@verbale.example").orElseThrow().subject();

    accounts.close(subject);
    assertThat(accounts.of(subject)).get().extracting(Account::open).isEqualTo(false);
    assertThat(KeycloakAdmin.passwordIsRight("leaver", "leaver")).isFalse();

    accounts.reopen(subject);
    assertThat(KeycloakAdmin.passwordIsRight("leaver", "leaver")).isTrue();
    assertThat(accounts.roles(subject)).contains("mission");
  }
}
