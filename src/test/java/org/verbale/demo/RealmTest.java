package org.verbale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.verbale.demodata.DemoAccount;

/** The realm for the demo and the realm for use in earnest are one realm, but for its guests. */
class RealmTest {
  private static final List<String> OF_EACH =
      List.of("clients", "users", "passwordPolicy", "resetPasswordAllowed");

  private final JsonNode demo = read("verbale-realm.json");
  private final JsonNode earnest = read("verbale-realm-production.json");

  @Test
  void both_realms_agree_apart_from_accounts_passwords_and_clients() {
    assertThat(without(earnest, OF_EACH)).isEqualTo(without(demo, OF_EACH));
  }

  @Test
  void the_portal_is_the_same_client_in_both_apart_from_its_addresses_and_secret() {
    var addresses = List.of("redirectUris", "attributes", "secret");
    assertThat(without(client(earnest, "verbale-portal"), addresses))
        .isEqualTo(without(client(demo, "verbale-portal"), addresses));
    assertThat(client(earnest, "verbale-portal").at("/attributes/pkce.code.challenge.method"))
        .isEqualTo(client(demo, "verbale-portal").at("/attributes/pkce.code.challenge.method"));
  }

  @Test
  void the_client_that_makes_accounts_is_the_same_in_both_apart_from_its_secret() {
    assertThat(without(client(demo, "verbale-accounts"), List.of("secret")))
        .isEqualTo(client(earnest, "verbale-accounts"));
    assertThat(serviceAccount(demo)).isEqualTo(serviceAccount(earnest));
  }

  @Test
  void the_portal_may_manage_people_in_keycloak_and_nothing_else() {
    var account = serviceAccount(earnest);
    assertThat(account.get("serviceAccountClientId").textValue()).isEqualTo("verbale-accounts");
    assertThat(account.get("clientRoles").toString())
        .isEqualTo("{\"realm-management\":[\"manage-users\",\"view-users\"]}");
    assertThat(account.has("realmRoles")).isFalse();
    assertThat(account.has("credentials")).isFalse();
    var client = client(earnest, "verbale-accounts");
    assertThat(client.get("standardFlowEnabled").booleanValue()).isFalse();
    assertThat(client.get("directAccessGrantsEnabled").booleanValue()).isFalse();
    assertThat(client(earnest, "verbale-portal").get("serviceAccountsEnabled").booleanValue())
        .isFalse();
  }

  @Test
  void the_realm_in_earnest_has_no_account_of_a_person_no_secret_and_no_password_client() {
    assertThat(earnest.get("users")).containsExactly(serviceAccount(earnest));
    assertThat(earnest.toString()).doesNotContain("\"secret\"").doesNotContain("verbale-cli");
    assertThat(earnest.get("clients")).hasSize(2);
    for (var client : earnest.get("clients")) {
      assertThat(client.get("directAccessGrantsEnabled").booleanValue()).isFalse();
    }
  }

  @Test
  void the_accounts_of_the_demo_have_the_subjects_that_the_demo_data_knows() {
    var accounts =
        people()
            .map(user -> List.of(text(user, "username"), text(user, "id"), text(user, "email")))
            .toList();
    assertThat(accounts)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(DemoAccount.values())
                .map(known -> List.of(known.userName(), known.subject(), known.email()))
                .toList());
  }

  @Test
  void the_password_of_a_demo_account_is_its_name() {
    assertThat(people())
        .allSatisfy(
            user -> assertThat(user.at("/credentials/0/value")).isEqualTo(user.get("username")));
  }

  /** The accounts of the demo that belong to somebody. */
  private Stream<JsonNode> people() {
    return StreamSupport.stream(demo.get("users").spliterator(), false)
        .filter(user -> !user.has("serviceAccountClientId"));
  }

  private static JsonNode serviceAccount(JsonNode realm) {
    return StreamSupport.stream(realm.get("users").spliterator(), false)
        .filter(user -> user.has("serviceAccountClientId"))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode client(JsonNode realm, String id) {
    return StreamSupport.stream(realm.get("clients").spliterator(), false)
        .filter(client -> text(client, "clientId").equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode without(JsonNode node, List<String> names) {
    return ((ObjectNode) node.deepCopy()).remove(names);
  }

  private static String text(JsonNode node, String name) {
    return node.get(name).textValue();
  }

  private static JsonNode read(String name) {
    try {
      return new ObjectMapper().readTree(Path.of("realm-config", name).toFile());
    } catch (IOException e) {
      throw new IllegalStateException("realm-config/" + name + " is not readable JSON", e);
    }
  }
}
