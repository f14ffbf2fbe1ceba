package org.verbale.submission.desk;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.verbale.demodata.DemoSubjects;
import org.verbale.submission.Actor;
import org.verbale.submission.ReplyFixture;
import org.verbale.testing.BrowserTest;

/** A test of the page where a reply is written: its people, and how one gets there. */
abstract class WritingBrowserTest extends BrowserTest {
  private static final String ALL_SAVED =
      "() => document.getElementById('saved').textContent.includes('Saved at')"
          + " && window.dispatchEvent(new Event('beforeunload', { cancelable: true }))";

  private final List<String> scriptErrors = new ArrayList<>();

  @BeforeEach
  void people() {
    ReplyFixture.duty(new Actor(DemoSubjects.CUB_DRAFTER, "Dayana"), "CUB", "DRAFTER");
    ReplyFixture.duty(new Actor(DemoSubjects.CUB_HEAD, "Head"), "CUB", "HEAD_OF_MISSION");
    ReplyFixture.duty(new Actor(DemoSubjects.ESP_DRAFTER, "Spain"), "ESP", "DRAFTER");
    scriptErrors.clear();
  }

  @AfterEach
  void no_script_has_failed() {
    Assertions.assertEquals(List.of(), scriptErrors);
  }

  /** The drafter of Cuba at the first section of a reply that has just been started. */
  protected Page drafterWrites(long call) {
    Page page = signIn("cub.drafter");
    page.onPageError(scriptErrors::add);
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            scriptErrors.add(message.text());
          }
        });
    page.navigate("/mission/calls/" + call);
    page.locator("form[action$='/start'] button").click();
    page.navigate(write(call));
    return page;
  }

  protected static String write(long call) {
    return "/mission/calls/" + call + "/write/1";
  }

  /** Where the text is written. */
  protected static Locator text(Page page) {
    return page.locator("[data-writing] [role=textbox]");
  }

  protected static Locator tool(Page page, String command) {
    return page.locator("[data-command=" + command + "]");
  }

  /**
   * All that stands in the page is saved. On a busy machine the page may save between two keys, so
   * that it says so is not enough: it must also have nothing more, as it tells who leaves it.
   */
  protected static void assertSaved(Page page) {
    page.waitForCondition(() -> (boolean) page.evaluate(ALL_SAVED));
  }

  /** For a tool of the test that puts styles of its own into the page. */
  protected void forgiveScripts() {
    scriptErrors.clear();
  }

  /** What is stored, in the notation of the plain field. */
  protected static String stored(Page page) {
    return (String)
        page.evaluate(
            "async () => new DOMParser().parseFromString(await (await fetch(location.href)).text(),"
                + " 'text/html').getElementById('text').value");
  }

  protected static void type(Page page, String words) {
    page.keyboard().type(words);
  }

  protected static void press(Page page, String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }
}
