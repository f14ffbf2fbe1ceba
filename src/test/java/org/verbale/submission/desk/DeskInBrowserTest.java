package org.verbale.submission.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbale.demodata.DemoSubjects;
import org.verbale.submission.Actor;
import org.verbale.submission.ReplyFixture;
import org.verbale.testing.BrowserTest;

/** The mission's desk as people use it: a real browser, Keycloak and database. */
@QuarkusTest
class DeskInBrowserTest extends BrowserTest {

  @BeforeEach
  void people() {
    ReplyFixture.duty(new Actor(DemoSubjects.CUB_DRAFTER, "Dayana"), "CUB", "DRAFTER");
    ReplyFixture.duty(new Actor(DemoSubjects.CUB_HEAD, "Head"), "CUB", "HEAD_OF_MISSION");
    ReplyFixture.duty(new Actor(DemoSubjects.ESP_DRAFTER, "Spain"), "ESP", "DRAFTER");
  }

  @Test
  void from_the_first_word_to_the_receipt() {
    long call = ReplyFixture.issuedCall();
    Page drafter = signIn("cub.drafter");
    drafter.navigate("/mission/calls/" + call);
    drafter.getByText("Start the reply").click();
    drafter.locator(".task-list a[href$='/write/1']").click();
    write(drafter, "# Medidas\nCuba apoya la paz.");
    assertThat(drafter.locator("#saved")).containsText("Saved at");
    assertThat(drafter.locator("#words")).hasText("Words: 5");
    drafter.reload();
    assertThat(drafter.locator("#text")).hasValue("# Medidas\n\nCuba apoya la paz.");
    drafter.navigate("/mission/calls/" + call + "/preview");
    assertThat(drafter.locator(".reply-view")).containsText("Cuba apoya la paz.");
    screenshot(drafter, "desk-preview");
    drafter.navigate("/mission/calls/" + call);
    drafter.locator("#comment").fill("Por favor");
    drafter.locator("form[action$='/sign-off-request'] button").click();
    assertThat(drafter.locator(".state").first()).hasText("Awaiting sign-off");
    screenshot(drafter, "desk-tasks");

    Page head = signIn(anotherProfile().newPage(), "cub.head");
    head.navigate("/mission/calls/" + call + "/sign-off");
    assertThat(head.locator(".reply-view")).containsText("Cuba apoya la paz");
    screenshot(head, "desk-sign");
    head.locator("#sign").click();
    assertThat(head.locator("#receipt-number")).hasText(Pattern.compile("VRB-\\d{4}-\\d{6}-[A-Z]"));
    screenshot(head, "desk-done");
    String number = head.locator("#receipt-number").textContent();
    head.navigate("/verify/" + number);
    assertThat(head.locator("main")).containsText("The receipt is real");
  }

  @Test
  void an_old_login_must_type_the_password_again_before_signing() {
    long call = ReplyFixture.issuedCall();
    Page head = signIn("cub.head");
    head.navigate("/mission");
    head.evaluate(
        "to => { const form = document.querySelector(\"form[action='/sign-out']\");"
            + " form.action = '/sign-in/fresh'; const field = document.createElement('input');"
            + " field.name = 'to'; field.value = to; form.append(field); form.submit(); }",
        "/mission/calls/" + call);
    assertThat(head.locator("#password")).isVisible();
    head.locator("#password").fill("cub.head");
    head.locator("#kc-login").click();
    assertThat(head).hasURL(Pattern.compile(".*/mission/calls/" + call));
  }

  @Test
  void two_colleagues_in_conflict_see_both_texts() {
    long call = ReplyFixture.issuedCall();
    Page first = signIn("cub.drafter");
    first.navigate("/mission/calls/" + call);
    first.getByText("Start the reply").click();
    Page second = signIn(anotherProfile().newPage(), "cub.head");
    String write = "/mission/calls/" + call + "/write/1";
    first.navigate(write);
    second.navigate(write);
    writeUntilSaved(first, "First paragraph.\nOf the drafter.");
    assertThat(first.locator("#saved")).containsText("Saved at");
    write(second, "First paragraph.\nOf the head.");
    assertThat(second.locator("#saved")).containsText("Not saved");
    second.locator("button[value=stay]").click();
    assertThat(second.locator("#text"))
        .hasValue("First paragraph.\n\nOf the drafter.\n\nOf the head.");
    assertThat(second.locator("[data-writing] [role=textbox] p")).hasCount(3);
    assertThat(second.locator(".side ins")).hasCount(2);
    screenshot(second, "desk-conflict");
    second.locator("button[value=stay]").click();
    assertThat(second.locator("#text"))
        .hasValue("First paragraph.\n\nOf the drafter.\n\nOf the head.");
  }

  @Test
  void arabic_on_a_phone_does_not_scroll_sideways() {
    long call = ReplyFixture.call(ReplyFixture.Call.usual().asking("What has been done?"));
    Page page = signIn("cub.drafter");
    page.setViewportSize(360, 780);
    page.navigate("/mission?lang=ar");
    assertNoSidewaysScroll(page, "desk-home-ar");
    page.navigate("/mission/calls/" + call);
    page.locator("form[action$='/start'] button").click();
    assertNoSidewaysScroll(page, "desk-tasks-ar");
    page.navigate("/mission/calls/" + call + "/write/1");
    writeUntilSaved(page, "# عنوان\nتؤيد الحكومة هذا القرار.\n- أولا\nثانيا");
    assertNoSidewaysScroll(page, "desk-write-ar");
    assertThat(page.locator("#saved")).containsText("حُفظ");
    page.navigate("/mission/calls/" + call + "/preview");
    assertNoSidewaysScroll(page, "desk-preview-ar");
    assertThat(page.locator("html")).hasAttribute("dir", "rtl");
  }

  /** Types lines into the editor as a person does. */
  private static void write(Page page, String lines) {
    page.locator("[data-writing] [role=textbox]").click();
    page.keyboard().type(lines);
  }

  /** On a busy machine the page may save between two keys: what counts is that the last came. */
  private static void writeUntilSaved(Page page, String lines) {
    String last = lines.substring(lines.lastIndexOf('\n') + 1);
    page.waitForResponse(
        answer ->
            answer.url().endsWith("/autosave")
                && URLDecoder.decode(answer.request().postData(), StandardCharsets.UTF_8)
                    .contains(last),
        () -> write(page, lines));
  }

  private static void assertNoSidewaysScroll(Page page, String name) {
    screenshot(page, name);
    Object overflow =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    Assertions.assertEquals(0, ((Number) overflow).intValue(), name);
  }
}
