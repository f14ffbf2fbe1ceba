package org.verbale.submission.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.verbale.submission.ReplyFixture;

/**
 * Writing with the editor: every structure of a reply, saved by itself, the same when it is read.
 */
@QuarkusTest
class EditorTest extends WritingBrowserTest {

  @Test
  void headings_lists_a_footnote_a_link_and_a_table_are_written_and_stored() {
    Page page = drafterWrites(ReplyFixture.issuedCall());
    text(page).click();
    tool(page, "heading1").click();
    type(page, "Measures");
    press(page, "Enter");
    type(page, "Cuba ");
    press(page, "Control+b");
    type(page, "supports");
    press(page, "Control+b");
    type(page, " peace.");
    press(page, "Control+Alt+f");
    assertThat(page.locator("#footnote-dialog h2")).hasText("Footnote 1");
    type(page, "See the charter.");
    press(page, "Escape");
    press(page, "Enter");
    type(page, "- First");
    press(page, "Enter");
    type(page, "Inner");
    press(page, "Control+]", "Enter", "Enter", "Enter");
    type(page, "1. One");
    press(page, "Enter");
    type(page, "Sub");
    press(page, "Control+]", "Enter", "Enter", "Enter");
    tool(page, "table").click();
    type(page, "State");
    press(page, "ArrowRight");
    type(page, "Year");
    tool(page, "deleteColumn").click();
    screenshot(page, "editor-en");
    press(page, "Control+s");
    assertSaved(page);
    assertThat(stored(page))
        .isEqualTo(
            """
            # Measures

            Cuba **supports** peace.[^1]
            - First
              - Inner

            1. One
               a) Sub

            | State |  |
            | --- | --- |
            |  |  |
            |  |  |

            [^1]: See the charter.""");
    page.reload();
    assertThat(text(page).locator("h2")).hasText("Measures");
    assertThat(text(page).locator(".note-mark")).hasAttribute("title", "See the charter.");
  }

  @Test
  void it_saves_by_itself_within_seconds_of_a_pause() {
    Page page = drafterWrites(ReplyFixture.issuedCall());
    // Three seconds of the page's own clock, however busy the machine is.
    page.clock().install();
    text(page).click();
    type(page, "A word.");
    page.waitForRequest("**/autosave", () -> page.clock().runFor(3_000));
    assertSaved(page);
    assertThat(page.locator("#words")).hasText("Words: 2");
  }

  @Test
  void the_plain_field_stays_where_the_editor_does_not_come() {
    long call = ReplyFixture.issuedCall();
    Page page = drafterWrites(call);
    page.route("**/assets/editor/*.js", route -> route.abort());
    page.reload();
    assertThat(text(page)).hasCount(0);
    page.locator("#text").fill("# By hand\n\n- one");
    assertSaved(page);
    page.unroute("**/assets/editor/*.js");
    page.reload();
    assertThat(text(page).locator("li")).hasText("one");
  }

  @Test
  void arabic_is_written_from_the_right_on_a_phone() {
    long call = ReplyFixture.issuedCall();
    Page page = drafterWrites(call);
    ReplyFixture.run("update submission set original_language = 'ar' where call_id = " + call);
    page.setViewportSize(390, 800);
    page.navigate(write(call) + "?lang=ar");
    text(page).click();
    tool(page, "heading1").click();
    type(page, "التدابير");
    press(page, "Enter");
    type(page, "تؤيد الحكومة هذا القرار.");
    tool(page, "footnote").click();
    type(page, "انظر الميثاق.");
    press(page, "Escape", "Enter");
    type(page, "A quotation in English.");
    press(page, "Enter");
    type(page, "(أ) أولا");
    press(page, "Enter");
    type(page, "ثانيا");
    press(page, "Enter", "Enter");
    tool(page, "table").click();
    type(page, "الدولة");
    assertThat(text(page)).hasAttribute("dir", "rtl");
    assertThat(text(page).locator("p[dir=ltr]")).hasText("A quotation in English.");
    assertThat(page.locator("#saved")).containsText("حُفظ");
    assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    screenshot(page, "editor-ar-phone");
    assertThat(stored(page))
        .isEqualTo(
            """
            # التدابير

            تؤيد الحكومة هذا القرار.[^1]

            A quotation in English.
            (أ) أولا
            (ب) ثانيا

            | الدولة |  |  |
            | --- | --- | --- |
            |  |  |  |
            |  |  |  |

            [^1]: انظر الميثاق.""");
  }
}
