package org.verbale;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbale.demodata.DemoSubjects;
import org.verbale.mail.MailSender;
import org.verbale.submission.Actor;
import org.verbale.submission.ReplyFixture;
import org.verbale.testing.BrowserTest;
import org.verbale.testing.Mailbox;
import org.verbale.testing.TestDatabase;

/** The main job once, by hand, with nothing but real parts: from a resolution to Add.1. */
@QuarkusTest
class WholeWayTest extends BrowserTest {
  private static final String SYMBOL = "A/82/944";

  private static final String SPANISH_REPLY =
      """
      # Medidas

      Cuba vuela sus cometas con cortesía.

      Los hilos son cortos:

      - en la playa;
      - en el parque.""";

  @Inject MailSender mails;

  private Page officer;
  private long call;

  @BeforeEach
  void people() throws SQLException {
    TestDatabase.empty();
    ReplyFixture.duty(new Actor(DemoSubjects.CUB_DRAFTER, "Dayana"), "CUB", "DRAFTER");
    ReplyFixture.duty(new Actor(DemoSubjects.CUB_HEAD, "Carlos"), "CUB", "HEAD_OF_MISSION");
    ReplyFixture.duty(new Actor(DemoSubjects.NOR_DRAFTER, "Sindre"), "NOR", "DRAFTER");
    ReplyFixture.duty(new Actor(DemoSubjects.NOR_HEAD, "Ingrid"), "NOR", "HEAD_OF_MISSION");
    ReplyFixture.run(
        "insert into focal_point (state_code, name, email, language)"
            + " values ('CUB', 'One', 'whole.way@cuba.example', 'es')");
    Mailbox.empty();
  }

  @Test
  void from_a_resolution_to_the_report_and_its_addendum() throws Exception {
    officer = signIn("officer");
    register(KitesResolution.ENGLISH);
    register(KitesResolution.FRENCH);
    makeTheCall();
    issueTheNote();

    reply("cub", SPANISH_REPLY);
    accept("CUB");
    translate(
        "Cuba",
        "English",
        "Measures",
        "Cuba flies its kites with courtesy.",
        "The strings are short:",
        "on the beach;",
        "in the park.");
    translate(
        "Cuba",
        "French",
        "Mesures",
        "Cuba fait voler ses cerfs-volants avec courtoisie.",
        "Les fils sont courts :",
        "à la plage ;",
        "au parc.");
    issueTheReport();
    assertThat(issued(SYMBOL, "en"))
        .contains("Courteous use of kites", "Cuba flies its kites with courtesy.", "in the park.");
    assertThat(issued(SYMBOL, "fr"))
        .contains("Usage courtois", "Cuba fait voler ses cerfs-volants avec courtoisie.");

    letTheDeadlinePass();
    reply("nor", "# Fjords\n\nNorway flies kites by day.");
    accept("NOR");
    translate("Norway", "French", "Fjords", "La Norvège fait voler des cerfs-volants de jour.");
    issueTheAddendum();
    assertThat(issued(SYMBOL + "/Add.1", "en"))
        .contains("Norway flies kites by day.")
        .doesNotContain("Cuba flies");
    assertThat(issued(SYMBOL + "/Add.1", "fr")).contains("La Norvège fait voler");
  }

  private void register(String text) {
    officer.navigate("/officer/mandates/new");
    officer.locator("#text").fill(text);
    press(officer, "form[action$='/read']");
    assertThat(officer.locator("#symbol")).hasValue("A/RES/80/944");
    press(officer, "form[action='/officer/mandates']");
    assertThat(officer.locator("h1")).containsText("A/RES/80/944");
  }

  private void makeTheCall() {
    officer.locator("a[href^='/officer/calls/new']").click();
    officer.locator("#deadlineDate").fill("2020-01-05");
    officer.locator("main form .btn-primary").last().click();
    assertThat(officer.locator("main")).containsText("The deadline lies in the past");
    assertThat(officer.locator("[id='title.fr']")).hasValue("Usage courtois des cerfs-volants");
    officer.locator("#deadlineDate").fill("2098-02-05");
    officer.locator("#cutOffDate").fill("2098-03-05");
    officer.locator("#wordLimit").fill("20");
    officer.locator("#overLimitPolicy-REFUSE").check();
    officer.locator("main form .btn-primary").last().click();
    assertThat(officer).hasURL(Pattern.compile(".*/officer/calls/\\d+"));
    call = Long.parseLong(officer.url().replaceAll(".*/", ""));
  }

  private void issueTheNote() throws Exception {
    officer.navigate(path("/issue"));
    assertThat(officer.locator(".proof").first()).containsText("kites");
    press(officer, "form[action$='/issue']");
    assertThat(officer.locator("h1")).containsText("ODA/");
    await(() -> ReplyFixture.count("select count(*) from addressee where state = 'DONE'") == 195);
    officer.navigate(path(""));
    assertThat(officer.locator("main")).containsText("195 of 195 addressees");
    mails.sendDue();
    await(() -> Mailbox.receivedBy("whole.way@cuba.example").size() == 1);
  }

  private void reply(String state, String text) {
    Page drafter = signIn(anotherProfile().newPage(), state + ".drafter");
    drafter.navigate("/mission/calls/" + call);
    press(drafter, "form[action$='/start']");
    boolean late = state.equals("nor");
    if (!late) {
      chooseSpanish(drafter);
      tooLongIsRefusedAndTheCommentStays(drafter);
    }
    write(drafter, text);
    drafter.locator("#comment").fill("Please sign");
    press(drafter, "form[action$='/sign-off-request']");
    assertThat(drafter.locator(".state").first()).hasText("Awaiting sign-off");

    Page head = signIn(anotherProfile().newPage(), state + ".head");
    head.navigate("/mission/calls/" + call + "/sign-off");
    assertThat(head.locator("main")).containsText("Please sign");
    head.locator("#sign").click();
    String number = head.locator("#receipt-number").textContent().strip();
    assertThat(head.locator("main").textContent().contains("stamped late")).isEqualTo(late);
    Page anybody = anotherProfile().newPage();
    anybody.navigate("/verify/" + number);
    assertThat(anybody.locator("main")).containsText("The receipt is real");
  }

  private void chooseSpanish(Page drafter) {
    drafter.navigate("/mission/calls/" + call + "/about");
    drafter.locator("main [name=language][value=es]").check();
    drafter.locator("main form button").last().click();
    assertThat(drafter.locator(".flash.success")).isVisible();
  }

  private void tooLongIsRefusedAndTheCommentStays(Page drafter) {
    write(drafter, "palabra ".repeat(30).strip());
    drafter.locator("#comment").fill("Un comentario");
    press(drafter, "form[action$='/sign-off-request']");
    assertThat(drafter.locator(".error-summary")).containsText("30 words");
    assertThat(drafter.locator("#comment")).hasValue("Un comentario");
  }

  private void write(Page drafter, String text) {
    // The plain field, as on a line so bad that the editor does not come; it takes the whole
    // notation.
    drafter.route("**/assets/editor/*.js", Route::abort);
    drafter.navigate("/mission/calls/" + call + "/write/1");
    drafter.locator("#text").fill(text);
    drafter.locator("button[value=next]").click();
    assertThat(drafter).hasURL(Pattern.compile(".*/mission/calls/" + call));
  }

  private void accept(String state) {
    officer.navigate(path("/replies/" + state));
    officer.locator("#accept").click();
    assertThat(officer.locator(".state").first()).hasText("Accepted");
  }

  private void translate(String state, String language, String... texts) {
    Page translator = signIn(anotherProfile().newPage(), "translator");
    translator.navigate("/translation/calls/" + call);
    translator
        .locator("tbody tr", new Page.LocatorOptions().setHasText(state))
        .locator("td[data-label=" + language + "] a")
        .click();
    Locator units = translator.locator("textarea[name=unit]");
    assertThat(units).hasCount(texts.length);
    for (int i = 0; i < texts.length; i++) {
      units.nth(i).fill(texts[i]);
    }
    translator.locator("main form").first().locator("button.btn-primary").click();
    translator.locator("button[formaction$='/revise']").click();
    translator.locator("button[formaction$='/sign-off']").click();
    assertThat(translator.locator(".state").first()).hasText("Signed off");
  }

  private void issueTheReport() throws IOException {
    officer.navigate(path("/report"));
    officer.locator("#symbol").fill(SYMBOL);
    officer.locator("main form .btn-primary").click();
    String preview = officer.locator("a[href$='/fr/preview.pdf']").getAttribute("href");
    assertThat(text(officer.request().get(preview).body())).contains("avec courtoisie");
    clearAndIssue();
  }

  private void issueTheAddendum() {
    officer.navigate(path("/report"));
    press(officer, "form[action$='/addenda']");
    clearAndIssue();
  }

  private void clearAndIssue() {
    press(officer, "form[action$='/clear']");
    officer.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Issue")).last().click();
    assertThat(officer.locator(".flash.success")).containsText("2 languages have been issued");
  }

  /** The reply that follows is late; the demo's clock cannot be turned. */
  private void letTheDeadlinePass() {
    ReplyFixture.run(
        "update call_for_views set deadline = now() - interval '2 days',"
            + " cut_off = now() - interval '1 day' where id = "
            + call);
  }

  /** The text of what the public page offers. */
  private String issued(String symbol, String language) throws IOException {
    Page anybody = anotherProfile().newPage();
    anybody.navigate("/reports/" + SYMBOL);
    String href = "/reports/" + symbol + "/" + language + ".pdf";
    assertThat(anybody.locator("a[href='" + href + "']")).isVisible();
    return text(anybody.request().get(href).body());
  }

  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replace('\u00a0', ' ').replace('\n', ' ');
    }
  }

  private String path(String rest) {
    return "/officer/calls/" + call + rest;
  }

  private static void await(BooleanSupplier done) throws InterruptedException {
    Instant latest = Instant.now().plus(Duration.ofMinutes(3));
    while (!done.getAsBoolean()) {
      assertThat(Instant.now()).isBefore(latest);
      Thread.sleep(200);
    }
  }

  private static void press(Page page, String form) {
    page.locator(form).locator("button").last().click();
    page.waitForLoadState();
  }
}
