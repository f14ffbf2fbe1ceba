package org.verbale.report.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbale.testing.AsOfficer;
import org.verbale.testing.Chromium;
import org.verbale.testing.TestDatabase;

/** The pages of the archive with something in it, as a person sees them. */
@QuarkusTest
class ArchiveInBrowserTest {

  private static final List<String> WCAG_2_2_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  @TestHTTPResource URI portal;
  @Inject ImportReport importing;

  private final List<String> wrong = new ArrayList<>();
  private long report;

  @BeforeEach
  void two_years() throws SQLException {
    TestDatabase.empty();
    importing.take(PastReport.asRead(PastReports.ENGLISH));
    importing.take(PastReport.asRead(PastReports.SPANISH));
    report = importing.take(PastReport.asRead(PastReports.NEXT_YEAR)).id();
  }

  @Test
  @AsOfficer
  void its_pages_can_be_used_by_everybody() {
    try (Chromium chromium = Chromium.launch()) {
      for (String path :
          List.of(
              "/archive", "/archive?q=lighthouse", "/archive/" + report, "/archive/states/CUB")) {
        look(chromium, path, "en", 1280);
        look(chromium, path, "ar", 390);
      }
      confirm(chromium, "en", 1280);
      confirm(chromium, "ar", 390);
    }
    assertThat(wrong).isEmpty();
  }

  private void look(Chromium chromium, String path, String language, int width) {
    try (var profile = chromium.browser().newContext(screen(width))) {
      Page page = profile.newPage();
      page.navigate(
          portal.resolve(path + (path.contains("?") ? "&" : "?") + "lang=" + language).toString());
      check(page, path, language, width);
    }
  }

  private void confirm(Chromium chromium, String language, int width) {
    try (var profile = chromium.browser().newContext(screen(width))) {
      Page page = profile.newPage();
      page.navigate(portal.resolve("/officer/archive/import?lang=" + language).toString());
      page.fill("#text", PastReports.ENGLISH.replace("\nNorway\n", "\nAtlantis\n"));
      page.click("main form button[type=submit]");
      page.waitForSelector("#symbol");
      check(page, "/officer/archive/read", language, width);
      page.click("main form button[type=submit]");
      page.waitForSelector("#states-1-error");
      check(page, "/officer/archive/import", language, width);
    }
  }

  private static Browser.NewContextOptions screen(int width) {
    return new Browser.NewContextOptions().setViewportSize(width, 900);
  }

  private void check(Page page, String path, String language, int width) {
    String name = ("archive" + path + "-" + language + "-" + width).replaceAll("[^\\w-]+", "-");
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target", "pages", name + ".png"))
            .setFullPage(true));
    new AxeBuilder(page)
        .withTags(WCAG_2_2_AA)
        .analyze()
        .getViolations()
        .forEach(
            rule ->
                wrong.add(name + ": " + rule.getId() + " " + rule.getNodes().getFirst().getHtml()));
    if ((int) page.evaluate("() => document.documentElement.scrollWidth") > width) {
      wrong.add(name + ": wider than the screen");
    }
  }
}
