package org.verbale.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/**
 * A test that uses the portal as people do: a real browser, a real Keycloak, a real database. Every
 * test has a fresh browser profile; {@link #anotherProfile()} gives a second person. A class that
 * extends this one carries {@code @QuarkusTest} itself.
 */
public abstract class BrowserTest {
  private static Chromium chromium;

  @TestHTTPResource protected URI portal;

  protected BrowserContext profile;

  @BeforeAll
  static void launchBrowserAndKeycloak() {
    chromium = Chromium.launch();
    TestKeycloak.start();
  }

  @AfterAll
  static void closeBrowser() {
    if (chromium != null) {
      chromium.close();
      chromium = null;
    }
  }

  @BeforeEach
  void openProfile() {
    profile = anotherProfile();
  }

  @AfterEach
  void closeProfiles() {
    chromium.browser().contexts().forEach(BrowserContext::close);
  }

  /** A browser profile of its own, as of a second person at another machine; English. */
  protected BrowserContext anotherProfile() {
    // "localhost", because the cookies of the sign-in belong to that name.
    var base = "http://localhost:" + portal.getPort();
    var options =
        new Browser.NewContextOptions()
            .setBaseURL(base)
            .setLocale("en-GB")
            // On a busy machine a page that still scrolls smoothly escapes the click.
            .setReducedMotion(ReducedMotion.REDUCE);
    var context = chromium.browser().newContext(options);
    context.setDefaultTimeout(Chromium.PATIENCE);
    return context;
  }

  /** Signs a demo account in through Keycloak's login page; its first page is open then. */
  protected Page signIn(String userName) {
    return signIn(profile.newPage(), userName);
  }

  /** Signs a demo account in through Keycloak's login page, in that page. */
  protected Page signIn(Page page, String userName) {
    page.navigate("/sign-in");
    return typeCredentials(page, userName, userName);
  }

  /** Fills in Keycloak's login page, which must be open, and sends it. */
  protected static Page typeCredentials(Page page, String userName, String password) {
    page.locator("#username").fill(userName);
    page.locator("#password").fill(password);
    page.locator("#kc-login").click();
    page.waitForLoadState();
    return page;
  }

  /** Writes what the page shows, whole, to {@code target/pages/<name>.png}. */
  protected static Path screenshot(Page page, String name) {
    var file = Path.of("target", "pages", name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    return file;
  }
}
