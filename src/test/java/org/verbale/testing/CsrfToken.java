package org.verbale.testing;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;

/** The token that the portal wants of every request that changes something. */
public final class CsrfToken {
  private static final String TOKEN = "AAAAAAAAAAAAAAAAAAAAAA";

  private CsrfToken() {}

  /** A request that carries it, as a script of a page sends it: as a cookie and in a header. */
  public static RequestSpecification sent() {
    return given().cookie("verbale_csrf", TOKEN).header("X-CSRF-Token", TOKEN);
  }
}
