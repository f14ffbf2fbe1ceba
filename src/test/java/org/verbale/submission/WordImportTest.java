package org.verbale.submission;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbale.demodata.DemoSubjects;
import org.verbale.document.text.StructuredText;
import org.verbale.language.OfficialLanguage;
import org.verbale.submission.word.SampleWordFiles;
import org.verbale.testing.BrowserTest;

/** A drafter takes the text of a Word file into a section, in a real browser. */
@QuarkusTest
class WordImportTest extends BrowserTest {
  private static final Actor DRAFTER = new Actor(DemoSubjects.CUB_DRAFTER, "Dayana");
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  @Inject StartReply start;
  @Inject SaveSection saving;

  private long call;

  @BeforeEach
  void a_draft_of_cuba() {
    ReplyFixture.duty(DRAFTER, "CUB", "DRAFTER");
    call = ReplyFixture.call(ReplyFixture.Call.usual().with("word_limit = 20"));
    start.start(call, "CUB", OfficialLanguage.SPANISH, DRAFTER);
  }

  @Test
  void a_word_file_becomes_the_text_of_an_empty_section() {
    var page = importPage();
    send(page, "<img src=x onerror=alert(1)>.docx", SampleWordFiles.spanishReply());
    assertThat(page.getByText("What was read from")).containsText("<img src=x onerror=alert(1)>");
    assertThat(page.locator("table.cards")).containsText("Comments in the margin: left out");
    assertThat(page.getByText("This is longer than the 20 words")).isVisible();
    assertThat(field(page).inputValue()).startsWith("# Respuesta de Cuba");
    screenshot(page, "import");
    click(page, "Take over this text");
    assertThat(written(page))
        .contains("## Medidas", "- primera", "[^1]: A/RES/66/32, párr. 5.", "| Año | Ley |");
  }

  @Test
  void a_section_with_text_keeps_it_unless_the_person_says_otherwise() {
    var written = StructuredText.parse("lo escrito antes.[^1]\n\n[^1]: Una nota.");
    saving.save(call, "CUB", new SaveSection.Draft(1, 0, written), DRAFTER);
    var page = importPage();
    page.navigate(desk() + "/write/1");
    // What is typed last is saved on the way to the import.
    page.locator("[data-writing] [role=textbox]").click();
    page.keyboard().press("Control+Home");
    page.keyboard().type("Hoy: ");
    click(page, "Import a Word file");
    send(page, "respuesta.docx", SampleWordFiles.spanishReply());
    assertThat(page.getByText("The section already has a text of")).isVisible();
    screenshot(page, "import-beside-text");
    click(page, "Add after the present text");
    assertThat(written(page))
        .startsWith("Hoy: lo escrito antes.[^1]")
        .contains("# Respuesta de Cuba", "[^1]: Una nota.", "[^2]: A/RES/66/32, párr. 5.");
    page.navigate(desk() + "/write/1/import");
    send(page, "corto.docx", SampleWordFiles.arabicReply());
    click(page, "Replace the present text");
    assertThat(written(page)).contains("رد الجزائر").doesNotContain("lo escrito antes");
  }

  @Test
  void a_file_that_is_refused_says_why_and_changes_nothing() {
    var page = importPage();
    send(page, "respuesta.docx", "MZ program".getBytes(StandardCharsets.US_ASCII));
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("is a program, not a document");
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("The section is as it was");
    send(page, "vacio.docx", SampleWordFiles.pictureOnly());
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("holds no text");
  }

  @Test
  void the_page_is_mirrored_in_arabic() {
    var page = importPage();
    page.navigate(desk() + "/write/1/import?lang=ar");
    page.setInputFiles("#file", payload("رد.docx", SampleWordFiles.arabicReply()));
    page.locator("section form button[type=submit]").last().click();
    assertThat(page.locator("html")).hasAttribute("dir", "rtl");
    assertThat(page.locator("h2").first()).containsText("رد.docx");
    assertThat(field(page).inputValue()).contains("رد الجزائر");
    screenshot(page, "import-arabic");
  }

  private Page importPage() {
    var page = signIn("cub.drafter");
    page.navigate(desk() + "/write/1/import");
    return page;
  }

  private static void send(Page page, String name, byte[] file) {
    page.setInputFiles("#file", payload(name, file));
    click(page, "Read the file");
  }

  private static FilePayload payload(String name, byte[] file) {
    return new FilePayload(name, WORD, file);
  }

  private static void click(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
  }

  /** The text of the section, on its own page. */
  private static String written(Page page) {
    page.waitForURL(Pattern.compile(".*/write/1$"));
    return field(page).inputValue();
  }

  private static Locator field(Page page) {
    return page.locator("#text");
  }

  private String desk() {
    return "/mission/calls/" + call;
  }
}
