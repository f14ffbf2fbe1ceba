package org.verbale.submission.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbale.submission.ReplyFixture;

/** The editor without a mouse, for a reader's voice, in both directions of writing. */
@QuarkusTest
class EditorForEverybodyTest extends WritingBrowserTest {
  private static final List<String> WCAG_2_2_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final int PATIENCE = 120;

  @Test
  void from_the_desk_to_the_head_of_mission_without_a_mouse() {
    long call = ReplyFixture.issuedCall();
    Page page = signIn("cub.drafter");
    page.navigate("/mission");
    follow(page, "a[href='/mission/calls/" + call + "']");
    follow(page, "form[action$='/start'] button");
    follow(page, ".task-list a[href$='/write/1']");
    tabTo(page, "[role=toolbar] button");
    press(page, "Tab");
    assertThat(text(page)).isFocused();
    type(page, "Cuba is ");
    press(page, "Alt+F10");
    assertThat(tool(page, "undo")).isFocused();
    for (int i = 0; i < 5; i++) {
      press(page, "ArrowRight");
    }
    assertThat(tool(page, "bold")).isFocused();
    press(page, "Enter");
    assertThat(tool(page, "bold")).hasAttribute("aria-pressed", "true");
    type(page, "firm");
    press(page, "Control+b");
    type(page, ".");
    press(page, "Control+Alt+f");
    type(page, "A note.");
    press(page, "Tab", "Enter");
    assertThat(text(page)).isFocused();
    follow(page, "button[value=next]");
    tabTo(page, "#comment");
    type(page, "Please sign.");
    follow(page, "form[action$='/sign-off-request'] button");
    assertThat(page.locator(".state").first()).hasText("Awaiting sign-off");
    page.navigate("/mission/calls/" + call + "/preview");
    assertThat(page.locator(".reply-view strong")).hasText("firm");
    assertThat(page.locator(".reply-view")).containsText("A note.");
  }

  /** Goes on by the Tab key to a link or button that opens another page, and presses it. */
  private static void follow(Page page, String selector) {
    tabTo(page, selector);
    page.waitForNavigation(() -> press(page, "Enter"));
  }

  private static void tabTo(Page page, String selector) {
    for (int i = 0; i < PATIENCE; i++) {
      press(page, "Tab");
      if ((boolean) page.evaluate("to => document.activeElement.matches(to)", selector)) {
        return;
      }
    }
    throw new AssertionError("The Tab key never reaches " + selector);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void nothing_that_axe_finds_is_wrong(String language) {
    long call = ReplyFixture.call(ReplyFixture.Call.usual().with("word_limit = 3"));
    Page page = drafterWrites(call);
    page.navigate(write(call) + "?lang=" + language);
    text(page).click();
    type(page, "# A heading\nWords and words and words.");
    press(page, "Enter");
    type(page, "- one");
    press(page, "Enter", "Enter");
    tool(page, "table").click();
    assertThat(page.locator("#over-limit")).isVisible();
    check(page);
    press(page, "Control+Alt+f");
    assertThat(page.locator("#footnote-dialog")).isVisible();
    check(page);
    press(page, "Escape", "Control+k");
    assertThat(page.locator("#link-dialog")).isVisible();
    check(page);
    press(page, "Escape");
    tool(page, "help").click();
    assertThat(page.locator("#keys-dialog")).isVisible();
    check(page);
    forgiveScripts();
  }

  private static void check(Page page) {
    assertThat(new AxeBuilder(page).withTags(WCAG_2_2_AA).analyze().getViolations())
        .extracting(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
        .isEmpty();
  }
}
