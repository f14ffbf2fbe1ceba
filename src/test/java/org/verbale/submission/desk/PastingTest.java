package org.verbale.submission.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.verbale.submission.ReplyFixture;

/** What Word, Google Docs and web pages put on the clipboard becomes the structures of a reply. */
@QuarkusTest
class PastingTest extends WritingBrowserTest {

  @Test
  void word_brings_headings_lists_notes_and_tables_and_leaves_the_rest_out() throws IOException {
    Page page = drafterWrites(ReplyFixture.issuedCall());
    assertThat(pasted(page, "word"))
        .isEqualTo(
            """
            # National measures

            The Government **supports** the resolution[^1] and [its aims](https://www.un.org/disarmament).
            a) First measure
               - A detail
            b) Second *measure*

            Old added words.

            | Year | 2024 |
            |  | 2025 |

            [^1]: Resolution *66/32*.""");
    assertThat(page.locator("[data-left-out]"))
        .hasText(
            "Not taken over from what was pasted: comments (1), deleted passages (1), pictures (1)");
    screenshot(page, "editor-pasted");
  }

  @Test
  void arabic_from_word_keeps_its_letters_as_labels() throws IOException {
    Page page = drafterWrites(ReplyFixture.issuedCall());
    assertThat(pasted(page, "word-arabic"))
        .isEqualTo(
            """
            # موقف الحكومة

            تؤيد الحكومة **القرار** 66/32.
            a) التدبير الأول
            b) التدبير الثاني""");
    assertThat(text(page).locator("h2")).hasAttribute("dir", "rtl");
    assertThat(page.locator("[data-left-out]")).isHidden();
  }

  @Test
  void google_docs_brings_faces_that_are_only_styles_and_lists_beside_lists() throws IOException {
    Page page = drafterWrites(ReplyFixture.issuedCall());
    assertThat(pasted(page, "google-docs"))
        .isEqualTo(
            """
            # Position

            We are ***firm*** here<sup>2</sup>.
            - One
              - Inner

            a) alpha""");
  }

  @Test
  void a_web_page_brings_no_script_no_picture_and_no_link_of_its_own() throws IOException {
    Page page = drafterWrites(ReplyFixture.issuedCall());
    assertThat(pasted(page, "web-page"))
        .isEqualTo(
            """
            # Background[edit]

            See the [Charter](https://www.un.org/en/charter), not this and here.
            (i) one
            (ii) two
                 - inner

            > Quoted *words*.

            Members

            | State | Year |
            | --- | --- |
            | Cuba | 1945 |""");
    assertThat(page.locator("[data-left-out]")).containsText("pictures (2)");
  }

  /** Pastes a clipboard and answers what is stored then. */
  private static String pasted(Page page, String name) throws IOException {
    String html = Files.readString(Path.of("src/test/resources/clipboard/" + name + ".html"));
    text(page).click();
    text(page)
        .evaluate(
            "(field, html) => { const data = new DataTransfer(); data.setData('text/html', html);"
                + " data.setData('text/plain', 'plain'); field.dispatchEvent(new ClipboardEvent("
                + "'paste', { clipboardData: data, bubbles: true, cancelable: true })); }",
            html);
    press(page, "Control+s");
    assertSaved(page);
    return stored(page);
  }
}
