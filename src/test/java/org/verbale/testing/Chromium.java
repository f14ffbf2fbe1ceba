package org.verbale.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The browser of this machine: the program that the environment variable {@code CHROMIUM} names, or
 * one of the usual places. A test that needs it is skipped with a line that says so where there is
 * none, and fails where the environment says {@code CI=true}.
 */
public final class Chromium implements AutoCloseable {
  private static final List<String> USUAL =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

  /**
   * Chromium refuses its sandbox to root, who runs the tests in containers; and what it looks for
   * on the internet by itself only slows a machine without one.
   */
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run");

  /**
   * Milliseconds that a page may take to become what a test expects. Never a measure: it is only
   * there to end a test that hangs, on a machine that does much else.
   */
  static final double PATIENCE = 60_000;

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Starts the browser; skips the test where there is none. */
  public static Chromium launch() {
    var program = find();
    Needed.orSkip(program.isPresent(), "There is no Chromium (set CHROMIUM to its program).");
    // Playwright drives the machine's browser and fetches none.
    var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    var options =
        new BrowserType.LaunchOptions().setExecutablePath(program.get()).setArgs(ARGUMENTS);
    return new Chromium(playwright, playwright.chromium().launch(options));
  }

  public Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  private static Optional<Path> find() {
    var named = System.getenv("CHROMIUM");
    if (named != null && !named.isBlank()) {
      return Optional.of(Path.of(named));
    }
    return USUAL.stream().map(Path::of).filter(Files::isExecutable).findFirst();
  }
}
