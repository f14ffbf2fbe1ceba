package org.verbale.web.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.verbale.demodata.DemoSubjects;
import org.verbale.testing.BrowserTest;
import org.verbale.testing.KeycloakAdmin;

/** Signing in and out, through the login page of a real Keycloak. */
@QuarkusTest
class SignInTest extends BrowserTest {
  private static final int WHAT_A_BROWSER_KEEPS = 4096;
  private static final Pattern LOGIN_PAGE = Pattern.compile(".*/realms/verbale/.*");

  @Test
  void an_officer_signs_in() {
    var page = signIn("officer");
    page.navigate("/probe/signed-in");
    assertThat(page.content()).contains(DemoSubjects.OFFICER, "[officer]");
    page.navigate("/");
    assertThat(page.locator("header")).containsText("Olivia Ferrand");
    screenshot(page, "signed-in-officer");
  }

  @Test
  void a_drafter_of_a_mission_signs_in() {
    var page = signIn("cub.drafter");
    page.navigate("/probe/signed-in");
    assertThat(page.content()).contains(DemoSubjects.CUB_DRAFTER, "[mission]");
    page.navigate("/");
    assertThat(page.locator("header")).containsText("Dayana Ferrer");
  }

  @Test
  void whoever_asked_for_a_page_sees_that_page_after_signing_in() {
    var page = profile.newPage();
    page.navigate("/probe/signed-in?question=7");
    typeCredentials(page, "officer", "officer");
    assertThat(page.url()).endsWith("/probe/signed-in?question=7");
  }

  @Test
  void a_wrong_password_is_refused_and_the_name_is_kept() {
    var page = profile.newPage();
    page.navigate("/sign-in");
    typeCredentials(page, "officer", "wrong");
    assertThat(page).hasURL(LOGIN_PAGE);
    assertThat(page.locator("#username")).hasValue("officer");
    assertThat(page.locator("body")).containsText("Invalid username or password");
  }

  @Test
  void a_disabled_account_is_refused() {
    KeycloakAdmin.create("left.service", "officer");
    KeycloakAdmin.enable("left.service", false);
    var page = signIn("left.service");
    assertThat(page).hasURL(LOGIN_PAGE);
    assertThat(page.locator("body")).containsText("disabled");
  }

  @Test
  void signing_out_ends_the_session_here_and_at_keycloak() {
    var page = signIn("officer");
    page.navigate("/");
    page.locator("form[action='/sign-out'] button").click();
    page.waitForLoadState();
    assertThat(page.locator("header")).not().containsText("Olivia Ferrand");
    page.navigate("/probe/signed-in");
    assertThat(page).hasURL(LOGIN_PAGE);
    assertThat(page.locator("#password")).isVisible();
  }

  @Test
  void a_cookie_that_was_copied_is_worth_nothing_after_signing_out() {
    var page = signIn("officer");
    page.navigate("/probe/signed-in");
    assertThat(page.content()).contains(DemoSubjects.OFFICER);
    var copied = profile.cookies();
    page.navigate("/");
    page.locator("form[action='/sign-out'] button").click();
    page.waitForLoadState();

    var thief = anotherProfile();
    thief.addCookies(
        copied.stream()
            .filter(cookie -> cookie.name.startsWith("q_session"))
            .map(cookie -> new Cookie(cookie.name, cookie.value).setUrl(page.url()))
            .toList());
    var stolen = thief.newPage();
    stolen.navigate("/probe/signed-in");
    assertThat(stolen).hasURL(LOGIN_PAGE);
  }

  @Test
  void no_cookie_outgrows_what_a_browser_keeps_and_none_is_open_to_scripts_or_other_sites() {
    var page = signIn("officer");
    page.navigate("/");
    var cookies = profile.cookies(page.url());
    assertThat(cookies).isNotEmpty();
    assertThat(cookies)
        .allSatisfy(
            cookie -> {
              assertThat(cookie.name.length() + cookie.value.length())
                  .as(cookie.name)
                  .isLessThan(WHAT_A_BROWSER_KEEPS);
              assertThat(cookie.httpOnly).as(cookie.name).isTrue();
              assertThat(cookie.sameSite)
                  .as(cookie.name)
                  .isIn(SameSiteAttribute.LAX, SameSiteAttribute.STRICT);
            });
  }

  @Test
  void the_tokens_say_when_the_person_signed_in() {
    Page page = signIn("cub.head");
    page.navigate("/probe/auth-time");
    assertThat(page.content()).containsPattern("auth_time \\d{10}");
  }
}
