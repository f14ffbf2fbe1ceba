package org.verbale.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbale.testing.AsCubaHead;
import org.verbale.testing.AsOfficer;

@QuarkusTest
class PagesTest {

  @ParameterizedTest
  @CsvSource({
    "en,ltr,Latest reports",
    "fr,ltr,Derniers rapports",
    "es,ltr,Últimos informes",
    "ru,ltr,Последние доклады",
    "zh,ltr,最新报告",
    "ar,rtl,أحدث التقارير"
  })
  void the_page_comes_in_the_language_the_browser_asks_for(
      String language, String direction, String heading) {
    given()
        .header("Accept-Language", language)
        .get("/")
        .then()
        .statusCode(200)
        .body(containsString("lang=\"" + language + "\" dir=\"" + direction + "\""))
        .body(containsString(heading));
  }

  @Test
  void a_chosen_language_is_remembered() {
    var cookies =
        given().get("/?lang=fr").then().body(containsString("lang=\"fr\"")).extract().cookies();
    given()
        .cookies(cookies)
        .header("Accept-Language", "es")
        .get("/")
        .then()
        .body(containsString("lang=\"fr\""));
  }

  @Test
  @TestSecurity(user = "t-chooses-a-language", roles = "mission")
  void a_language_chosen_by_a_person_follows_to_another_browser() {
    given().header("Accept-Language", "es").get("/").then().body(containsString("lang=\"es\""));
    choose("fr", "/?x=1").header("Location", endsWith("/?x=1"));
    given().header("Accept-Language", "es").get("/").then().body(containsString("lang=\"fr\""));
    given().cookie("verbale_language", "ru").get("/").then().body(containsString("lang=\"fr\""));
    given()
        .cookie("verbale_language", "ru." + Instant.parse("2099-01-01T00:00:00Z").toEpochMilli())
        .get("/")
        .then()
        .body(containsString("lang=\"ru\""));
  }

  @Test
  @TestSecurity(user = "t-chooses-before-signing-in", roles = "mission")
  void a_language_chosen_before_the_sign_in_becomes_the_persons() {
    given()
        .cookie("verbale_language", "zh." + Instant.parse("2026-01-01T00:00:00Z").toEpochMilli())
        .redirects()
        .follow(false)
        .get("/sign-in")
        .then()
        .statusCode(303);
    given().header("Accept-Language", "es").get("/").then().body(containsString("lang=\"zh\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"//evil.example", "/\\evil.example", "https://evil.example", "/ |"})
  @TestSecurity(user = "t-is-led-astray", roles = "mission")
  void choosing_a_language_leads_to_no_other_host(String back) {
    choose("en", back).header("Location", matchesPattern("http://localhost:\\d+/"));
  }

  private static ValidatableResponse choose(String language, String back) {
    String token = "AAAAAAAAAAAAAAAAAAAAAA";
    return given()
        .cookie("verbale_csrf", token)
        .header("X-CSRF-Token", token)
        .formParam("language", language)
        .formParam("back", back)
        .redirects()
        .follow(false)
        .post("/language")
        .then()
        .statusCode(303)
        .cookie("verbale_language", startsWith(language + "."));
  }

  @ParameterizedTest
  @CsvSource({"ar,ar", "zh,zh-CN", "fr,fr"})
  void the_login_page_is_asked_for_in_the_language_of_the_reader(String language, String tag) {
    given()
        .cookie("verbale_language", language)
        .accept("text/html")
        .redirects()
        .follow(false)
        .get("/sign-in")
        .then()
        .statusCode(302)
        .header("Location", containsString("ui_locales=" + tag));
  }

  @Test
  void a_malformed_wish_for_a_language_gives_english() {
    given().header("Accept-Language", ";;;q=9").get("/").then().body(containsString("lang=\"en\""));
  }

  @Test
  void an_unknown_page_says_so_in_the_language_of_the_reader() {
    given()
        .header("Accept-Language", "es")
        .accept("text/html")
        .get("/no/such/page")
        .then()
        .statusCode(404)
        .contentType("text/html")
        .body(containsString("Esta página no existe"));
  }

  @Test
  void an_unknown_address_of_the_api_is_a_problem() {
    given()
        .get("/api/v1/no-such-thing")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("status", equalTo(404))
        .body("title", equalTo("There is no such page"))
        .body("instance", equalTo("/api/v1/no-such-thing"));
  }

  @Test
  void an_address_cannot_turn_the_language_links_to_another_host() {
    given()
        .accept("text/html")
        .urlEncodingEnabled(false)
        .get("//evil.example/%3Cscript%3E")
        .then()
        .body(not(containsString("href=\"//evil")))
        .body(not(containsString("<script>")));
  }

  @Test
  @AsOfficer
  void the_languages_of_a_refused_form_lead_to_the_page_on_which_it_stands() {
    given()
        .accept("text/html")
        .header("Referer", "http://localhost/officer/mails?show=held")
        .formParam("csrf", "made-up")
        .post("/officer/archive/import")
        .then()
        .body(containsString("name=\"back\" value=\"/officer/mails?show=held\""));
  }

  @Test
  @AsOfficer
  void an_officer_finds_the_parts_of_an_officer() {
    given()
        .get("/")
        .then()
        .statusCode(200)
        .body(containsString("/officer/calls"))
        .header("Cache-Control", containsString("no-store"));
  }

  @Test
  @AsCubaHead
  void signing_in_leads_to_the_persons_own_page() {
    given()
        .redirects()
        .follow(false)
        .get("/sign-in")
        .then()
        .statusCode(303)
        .header("Location", containsString("/mission"));
  }

  @Test
  void scripts_and_styles_come_from_the_portal_alone() {
    given()
        .get("/")
        .then()
        .header("Content-Security-Policy", not(containsString("unsafe-inline")))
        .body(not(containsString("<style")))
        .body(not(containsString("style=\"")))
        .body(not(containsString("https://")));
    given().get("/webjars/bootstrap/dist/css/bootstrap.rtl.min.css").then().statusCode(200);
    given().get("/assets/fonts/amiri-arabic-400-normal.woff2").then().statusCode(200);
  }
}
