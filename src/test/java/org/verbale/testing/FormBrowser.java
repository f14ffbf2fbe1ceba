package org.verbale.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Sends forms as a browser does: it opens a page first, sends the page's token along, keeps the
 * cookies and follows the redirect that answers a form.
 */
public final class FormBrowser {
  private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

  private final CookieFilter cookies = new CookieFilter();

  /** Opens a page. */
  public ValidatableResponse get(String path) {
    return given().filter(cookies).accept("text/html").get(path).then();
  }

  /** Sends a form with one field or none. */
  public ValidatableResponse post(String path, String... field) {
    return post(path, field.length == 0 ? Map.of() : Map.of(field[0], field[1]));
  }

  /** Sends a form. */
  public ValidatableResponse post(String path, Map<String, ?> fields) {
    return follow(
        ready()
            .contentType("application/x-www-form-urlencoded; charset=UTF-8")
            .formParam("csrf", token())
            .formParams(fields)
            .post(path)
            .then());
  }

  /** Sends a form without fields from the page on which it stands, which need not be signed in. */
  public ValidatableResponse postFrom(String page, String path) {
    return follow(ready().formParam("csrf", token(page)).post(path).then());
  }

  /** Sends a form with a file. */
  public ValidatableResponse upload(String path, String field, String name, byte[] content) {
    return follow(
        ready().multiPart("csrf", token()).multiPart(field, name, content).post(path).then());
  }

  private ValidatableResponse follow(ValidatableResponse answer) {
    var response = answer.extract();
    return response.statusCode() == 303 ? get(pathOf(response.header("Location"))) : answer;
  }

  private RequestSpecification ready() {
    return given().filter(cookies).accept("text/html").redirects().follow(false);
  }

  private String token() {
    return token("/");
  }

  private String token(String page) {
    var found = TOKEN.matcher(get(page).extract().body().asString());
    assertThat(found.find()).as("the page has a form with a token").isTrue();
    return found.group(1);
  }

  private static String pathOf(String location) {
    var uri = URI.create(location);
    return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
  }
}
