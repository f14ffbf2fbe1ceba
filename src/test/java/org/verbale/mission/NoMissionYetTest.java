package org.verbale.mission;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbale.testing.BrowserTest;
import org.verbale.testing.KeycloakAdmin;
import org.verbale.testing.TestDatabase;

/** Somebody whom Keycloak knows as a person of a mission, and the portal does not know yet. */
@QuarkusTest
class NoMissionYetTest extends BrowserTest {
  private static final String COLLEAGUE = "new.colleague";

  @BeforeEach
  void makeAccount() throws Exception {
    TestDatabase.empty();
    KeycloakAdmin.create(COLLEAGUE, "mission");
  }

  @Test
  void a_new_colleague_is_told_how_to_get_access_and_asks_for_it() {
    var page = signIn(COLLEAGUE);
    page.navigate("/mission/people");
    assertThat(page.locator("main a[href='/mission/access']")).isVisible();
    screenshot(page, "no-mission-yet");
    page.locator("main a[href='/mission/access']").click();
    page.locator("#state").selectOption("CUB");
    page.locator("main form button[type=submit]").click();
    assertThat(page).hasURL(Pattern.compile(".*/mission/access$"));
    assertThat(page.locator("main")).containsText("Cuba");
    screenshot(page, "access-asked-for");
  }
}
