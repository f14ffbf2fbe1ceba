package org.verbale.submission.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbale.demodata.DemoSubjects;
import org.verbale.language.OfficialLanguage;
import org.verbale.submission.Actor;
import org.verbale.submission.AskForSignOff;
import org.verbale.submission.DescribeReply;
import org.verbale.submission.ReplyFixture;
import org.verbale.submission.SaveSection;
import org.verbale.submission.SignOffReply;
import org.verbale.submission.StartReply;
import org.verbale.testing.BrowserTest;
import org.verbale.testing.word.WordFile;

/** A reply from its Word file to its receipt, by people at a browser who were told nothing. */
@QuarkusTest
class ReplyInBrowserTest extends BrowserTest {
  private static final Actor DRAFTER = new Actor(DemoSubjects.CUB_DRAFTER, "Dayana");
  private static final Actor HEAD = new Actor(DemoSubjects.CUB_HEAD, "María");
  private static final Actor SPAIN = new Actor(DemoSubjects.ESP_HEAD, "Ana");
  private static final Pattern NUMBER = Pattern.compile("VRB-\\d{4}-\\d{6}-[A-Z]");

  @Inject StartReply start;
  @Inject SaveSection save;
  @Inject DescribeReply describe;
  @Inject AskForSignOff ask;
  @Inject SignOffReply sign;

  @BeforeEach
  void people() {
    ReplyFixture.duty(DRAFTER, "CUB", "DRAFTER");
    ReplyFixture.duty(HEAD, "CUB", "HEAD_OF_MISSION");
    ReplyFixture.duty(SPAIN, "ESP", "HEAD_OF_MISSION");
  }

  private static String desk(long call) {
    return "/mission/calls/" + call;
  }

  private void drafted(long call, String text) {
    start.start(call, "CUB", OfficialLanguage.SPANISH, DRAFTER);
    save.save(call, "CUB", new SaveSection.Draft(1, 0, ReplyFixture.text(text)), DRAFTER);
  }

  @Test
  void a_first_reply_goes_from_a_word_file_to_its_receipt() {
    long call = ReplyFixture.issuedCall();
    Page drafter = signIn("cub.drafter");
    drafter.navigate("/mission");
    screenshot(drafter, "desk-home");
    drafter.locator("a[href='" + desk(call) + "']").first().click();
    drafter.locator("form[action$='/start'] button").click();
    drafter.locator(".task-list a[href$='/write/1']").click();
    drafter.locator("button[value=import]").click();
    drafter.locator("#file").setInputFiles(word());
    drafter.locator("form[action$='/import'] button[type=submit]").click();
    assertThat(drafter.locator("main")).containsText("respuesta.docx");
    screenshot(drafter, "desk-import");
    drafter.locator("section form[action$='/write/1'] button[type=submit]").first().click();
    drafter.navigate(desk(call) + "/preview");
    Locator reply = drafter.locator(".reply-view");
    assertThat(reply).containsText("Medidas adoptadas");
    assertThat(reply).containsText("Cuba apoya la paz.");
    drafter.locator("a[href$='#send']").click();
    drafter.locator("#comment").fill("Por favor");
    drafter.locator("form[action$='/sign-off-request'] button").click();
    assertThat(drafter.locator(".state").first()).hasText("Awaiting sign-off");

    Page head = signIn(anotherProfile().newPage(), "cub.head");
    head.navigate("/mission");
    assertThat(head.locator(".asked.yours").first()).containsText("Your turn");
    head.navigate(desk(call));
    head.locator("a[href$='/sign-off']").click();
    assertThat(head.locator(".reply-view")).containsText("Cuba apoya la paz.");
    head.locator("#sign").click();
    assertThat(head.locator("#receipt-number")).hasText(NUMBER);
  }

  private static FilePayload word() {
    byte[] file =
        WordFile.ofBody(
                "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>"
                    + "<w:r><w:t>Medidas adoptadas</w:t></w:r></w:p>"
                    + "<w:p><w:r><w:t>Cuba apoya la paz.</w:t></w:r></w:p>")
            .build();
    return new FilePayload(
        "respuesta.docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        file);
  }

  @Test
  void a_late_reply_is_told_so_before_and_after_and_is_taken() {
    long call =
        ReplyFixture.call(ReplyFixture.Call.usual().due(Instant.parse("2020-05-15T22:00:00Z")));
    drafted(call, "Una respuesta tardía.");
    Page head = signIn("cub.head");
    head.navigate(desk(call));
    assertThat(head.locator(".flash.warning").first()).containsText("addendum");
    ask.ask(call, "CUB", null, DRAFTER);
    head.navigate(desk(call) + "/sign-off");
    assertThat(head.locator(".flash.warning").first()).containsText("addendum");
    head.locator("#sign").click();
    assertThat(head.locator("#receipt-number")).hasText(NUMBER);
    assertThat(head.locator(".flash.warning").first()).containsText("addendum");
    screenshot(head, "desk-late");
  }

  @Test
  void an_earlier_text_is_compared_and_brought_back() {
    long call = ReplyFixture.issuedCall();
    drafted(call, "Se queda.\n\nSe va por error.");
    var second = new SaveSection.Draft(1, 1, ReplyFixture.text("Se queda.\n\nLlega."));
    save.save(call, "CUB", second, HEAD);
    Page drafter = signIn("cub.drafter");
    drafter.navigate(desk(call));
    drafter.locator(".task-list a[href$='/history']").click();
    screenshot(drafter, "desk-history");
    drafter.locator("a[href$='/history/1/2']").click();
    assertThat(drafter.locator("del")).containsText("Se va por error.");
    screenshot(drafter, "desk-version");
    drafter.locator("a[href*='/history#section-1']").click();
    drafter.locator("a[href$='/history/1/1']").click();
    drafter.locator("form[action$='/restore'] button").click();
    drafter.navigate(desk(call) + "/preview");
    assertThat(drafter.locator(".reply-view")).containsText("Se va por error.");
    drafter.setViewportSize(390, 800);
    drafter.navigate(desk(call) + "/history?lang=ar");
    screenshot(drafter, "desk-history-ar");
    drafter.navigate(desk(call) + "/history/1/2?lang=ar");
    screenshot(drafter, "desk-version-ar");
  }

  @Test
  void two_colleagues_see_each_other_come_and_go() {
    long call = ReplyFixture.issuedCall();
    drafted(call, "Uno.");
    Page drafter = signIn("cub.drafter");
    Page head = signIn(anotherProfile().newPage(), "cub.head");
    head.navigate(desk(call) + "/write/1");
    head.waitForResponse(
        answer ->
            answer.url().endsWith("/presence")
                && answer.request().postData().contains("leaving=false"),
        head::reload);
    drafter.navigate(desk(call) + "/write/1");
    assertThat(drafter.locator("#presence")).containsText("is in this section now");
    screenshot(drafter, "desk-presence");
    head.navigate("/mission");
    drafter.waitForCondition(
        () -> {
          drafter.reload();
          return drafter.locator("#presence").textContent().isEmpty();
        });
  }

  @Test
  void a_named_state_reads_the_joint_reply_and_confirms_it() {
    long call = ReplyFixture.call(ReplyFixture.Call.usual().with("joint_states_confirm = true"));
    drafted(call, "Palabras comunes.");
    describe.describe(
        call,
        "CUB",
        new DescribeReply.Description(OfficialLanguage.SPANISH, false, null, List.of("ESP")));
    ask.ask(call, "CUB", null, DRAFTER);
    sign.signOff(call, "CUB", HEAD);
    Page spain = signIn("esp.head");
    spain.navigate("/mission");
    screenshot(spain, "desk-joint-home");
    spain.locator("a[href='" + desk(call) + "/joint/CUB']").click();
    assertThat(spain.locator(".reply-view")).containsText("Palabras comunes.");
    screenshot(spain, "desk-joint");
    spain.locator("#confirm").click();
    assertThat(spain.locator(".state.good").first()).hasText("Confirmed");
    spain.setViewportSize(390, 800);
    spain.navigate(desk(call) + "/joint/CUB?lang=ar");
    screenshot(spain, "desk-joint-ar");
  }

  @Test
  void an_attachment_is_sent_with_its_progress_and_too_large_a_one_is_not() {
    long call = ReplyFixture.issuedCall();
    drafted(call, "Uno.");
    Page drafter = signIn("cub.drafter");
    drafter.navigate(desk(call));
    drafter.locator("#upload #file").setInputFiles(pdf("grande.pdf", 10_000_001));
    assertThat(drafter.locator(".upload-status")).containsText("larger than 10 MB");
    drafter.locator("#upload button[type=submit]").click();
    assertThat(drafter.locator("main")).not().containsText("grande.pdf");
    drafter
        .locator("#upload #file")
        .setInputFiles(
            new FilePayload(
                "malo.pdf", "application/pdf", "MZ".getBytes(StandardCharsets.US_ASCII)));
    drafter.locator("#upload button[type=submit]").click();
    assertThat(drafter.locator(".error-summary")).containsText("malo.pdf");
    drafter.locator("#upload #file").setInputFiles(pdf("anexo.pdf", 2_000_000));
    drafter.locator("#upload button[type=submit]").click();
    assertThat(drafter.locator("main table")).containsText("anexo.pdf");
    assertThat(drafter.locator(".flash.success")).isVisible();
    screenshot(drafter, "desk-files");
  }

  private static FilePayload pdf(String name, int size) {
    byte[] content = new byte[size];
    Arrays.fill(content, (byte) ' ');
    byte[] head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
    byte[] end = "\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(head, 0, content, 0, head.length);
    System.arraycopy(end, 0, content, size - end.length, end.length);
    return new FilePayload(name, "application/pdf", content);
  }
}
