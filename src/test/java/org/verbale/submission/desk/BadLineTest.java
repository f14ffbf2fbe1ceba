package org.verbale.submission.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.verbale.submission.ReplyFixture;

/** Nothing typed is lost: not without a line, not when the session has ended, not when leaving. */
@QuarkusTest
class BadLineTest extends WritingBrowserTest {
  private static final Pattern SESSION = Pattern.compile("q_session.*");

  @Test
  void text_typed_after_the_session_has_ended_is_saved_after_signing_in_again_elsewhere() {
    long call = ReplyFixture.issuedCall();
    Page page = drafterWrites(call);
    text(page).click();
    type(page, "Before the end.");
    assertSaved(page);
    endSession();
    type(page, " And after it.");
    assertThat(page.locator("#trouble")).containsText("your session has ended");
    assertThat(page.locator("#saved")).hasText("Not saved");
    screenshot(page, "editor-expired");
    Page other = page.waitForPopup(() -> page.locator("#trouble a").click());
    typeCredentials(other, "cub.drafter", "cub.drafter");
    assertThat(other.locator("h1")).hasText("You are signed in again");
    other.close();
    page.bringToFront();
    assertSaved(page);
    assertThat(page.locator("#trouble")).isHidden();
    assertThat(text(page)).hasText("Before the end. And after it.");
    assertThat(stored(page)).isEqualTo("Before the end. And after it.");
  }

  @Test
  void a_lost_proof_of_the_form_is_fetched_anew() {
    Page page = drafterWrites(ReplyFixture.issuedCall());
    profile.clearCookies(new ClearCookiesOptions().setName("verbale_csrf"));
    text(page).click();
    type(page, "Kept.");
    assertSaved(page);
    assertThat(stored(page)).isEqualTo("Kept.");
  }

  @Test
  void somebody_of_another_mission_in_the_same_browser_does_not_get_the_text() {
    long call = ReplyFixture.issuedCall();
    Page page = drafterWrites(call);
    endSession();
    profile.clearCookies();
    Page other = signIn("esp.drafter");
    other.navigate("/mission/calls/" + call);
    other.locator("form[action$='/start'] button").click();
    text(page).click();
    type(page, "For Cuba only.");
    assertThat(page.locator("#trouble")).containsText("somebody of another mission");
    other.navigate(write(call));
    assertThat(other.locator("#text")).hasValue("");
  }

  @Test
  void without_a_line_the_page_says_so_and_saves_when_it_is_back() {
    Page page = drafterWrites(ReplyFixture.issuedCall());
    text(page).click();
    profile.setOffline(true);
    type(page, "Written in a tunnel.");
    assertThat(page.locator("#trouble")).containsText("no connection");
    page.locator("button[value=stay]").click();
    assertThat(page.locator("#saved")).hasText("Not saved");
    profile.setOffline(false);
    assertSaved(page);
    assertThat(page.locator("#trouble")).isHidden();
    assertThat(stored(page)).isEqualTo("Written in a tunnel.");
  }

  @Test
  void leaving_with_unsaved_text_asks_first() {
    Page page = drafterWrites(ReplyFixture.issuedCall());
    text(page).click();
    profile.setOffline(true);
    type(page, "Unsaved.");
    var asked = new StringBuilder();
    page.onDialog(
        dialog -> {
          asked.append(dialog.type());
          dialog.accept();
        });
    page.close(new Page.CloseOptions().setRunBeforeUnload(true));
    page.waitForClose(() -> {});
    assertThat(asked).hasToString("beforeunload");
  }

  private void endSession() {
    profile.clearCookies(new ClearCookiesOptions().setName(SESSION));
    profile.clearCookies(new ClearCookiesOptions().setName(Pattern.compile("(AUTH|KEYCLOAK).*")));
  }
}
