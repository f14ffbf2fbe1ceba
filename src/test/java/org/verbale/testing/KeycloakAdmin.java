package org.verbale.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/** What an administrator of Keycloak does to accounts during a test. */
public final class KeycloakAdmin {
  private static final String ACCOUNTS = "/admin/realms/verbale/users";

  private KeycloakAdmin() {}

  /** Makes an account with the given realm role; the password is the user name. */
  public static void create(String userName, String role) {
    var account =
        Map.of(
            "username",
            userName,
            "email",
            userName + "@verbale.example",
            "emailVerified",
            true,
            "firstName",
            "Somebody",
            "lastName",
            userName,
            "enabled",
            true,
            "credentials",
            List.of(Map.of("type", "password", "value", userName, "temporary", false)));
    authorised().body(account).post(ACCOUNTS).then().statusCode(201);
    var roleData = authorised().get("/admin/realms/verbale/roles/" + role).as(Map.class);
    authorised()
        .body(List.of(roleData))
        .post(ACCOUNTS + "/" + id(userName) + "/role-mappings/realm")
        .then()
        .statusCode(204);
  }

  /** Lets the account sign in, or no longer. */
  public static void enable(String userName, boolean enabled) {
    authorised()
        .body(Map.of("enabled", enabled))
        .put(ACCOUNTS + "/" + id(userName))
        .then()
        .statusCode(204);
  }

  /** A valid token of the realm that is made for another application than the portal. */
  public static String tokenForAnotherApplication(String userName) {
    var client =
        Map.of(
            "clientId", "another-application",
            "publicClient", true,
            "directAccessGrantsEnabled", true);
    authorised().body(client).post("/admin/realms/verbale/clients");
    return BearerToken.token("verbale", "another-application", userName);
  }

  /** Whether Keycloak takes the password, even if it then asks for a new one. */
  public static boolean passwordIsRight(String userName, String password) {
    return given()
        .baseUri(TestKeycloak.start())
        .formParams(
            Map.of(
                "grant_type",
                "password",
                "client_id",
                "verbale-cli",
                "username",
                userName,
                "password",
                password))
        .post("/realms/verbale/protocol/openid-connect/token")
        .asString()
        .matches("(?s).*(access_token|not fully set up).*");
  }

  /** The administrator's own token, of the realm {@code master}. */
  public static String token() {
    return BearerToken.token("master", "admin-cli", TestKeycloak.ADMINISTRATOR);
  }

  private static String id(String userName) {
    return authorised()
        .queryParam("username", userName)
        .queryParam("exact", true)
        .get(ACCOUNTS)
        .then()
        .statusCode(200)
        .extract()
        .path("[0].id");
  }

  private static RequestSpecification authorised() {
    return given()
        .baseUri(TestKeycloak.start())
        .auth()
        .oauth2(token())
        .contentType(ContentType.JSON);
  }
}
