package org.verbale.testing;

import static io.restassured.RestAssured.given;

/** Bearer tokens as a program of the demo gets them. */
public final class BearerToken {
  private BearerToken() {}

  /** A token of the account with that user name; starts Keycloak. */
  public static String of(String userName) {
    return token("verbale", "verbale-cli", userName);
  }

  static String token(String realm, String client, String userName) {
    return given()
        .baseUri(TestKeycloak.start())
        .formParam("grant_type", "password")
        .formParam("client_id", client)
        .formParam("username", userName)
        .formParam("password", userName)
        .post("/realms/" + realm + "/protocol/openid-connect/token")
        .then()
        .statusCode(200)
        .extract()
        .path("access_token");
  }
}
