package org.verbale.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbale.demodata.DemoSubjects;
import org.verbale.language.OfficialLanguage;
import org.verbale.submission.Actor;
import org.verbale.submission.AskForSignOff;
import org.verbale.submission.CorrectReply;
import org.verbale.submission.DescribeReply;
import org.verbale.submission.ReplyFixture;
import org.verbale.submission.SaveSection;
import org.verbale.submission.SignOffReply;
import org.verbale.submission.StartReply;
import org.verbale.submission.receipt.Receipt;
import org.verbale.submission.word.SampleWordFiles;
import org.verbale.testing.AsNorwayDrafter;
import org.verbale.testing.AsNorwayHead;
import org.verbale.testing.AsOfficer;
import org.verbale.testing.AsSpainHead;

/** The pages about one reply, as {@link AccessiblePagesTest} looks at those without a number. */
@QuarkusTest
class AccessibleDeskTest extends AccessibilityTest {
  private static final Actor DRAFTER = new Actor(DemoSubjects.NOR_DRAFTER, "Ingrid");
  private static final Actor HEAD = new Actor(DemoSubjects.NOR_HEAD, "Kari");
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  @Inject StartReply start;
  @Inject DescribeReply describe;
  @Inject SaveSection save;
  @Inject AskForSignOff ask;
  @Inject SignOffReply sign;
  @Inject CorrectReply correct;

  private long call;

  @BeforeEach
  void aDraftOfNorway() {
    ReplyFixture.duty(DRAFTER, "NOR", "DRAFTER");
    ReplyFixture.duty(HEAD, "NOR", "HEAD_OF_MISSION");
    ReplyFixture.duty(new Actor(DemoSubjects.ESP_HEAD, "Spain"), "ESP", "HEAD_OF_MISSION");
    call =
        ReplyFixture.call(
            ReplyFixture.Call.usual()
                .with("joint_states_confirm = true, word_limit = 10")
                .asking("What has been done?", "What next?"));
    start.start(call, "NOR", OfficialLanguage.ENGLISH, DRAFTER);
    describe.describe(
        call,
        "NOR",
        new DescribeReply.Description(OfficialLanguage.ENGLISH, false, null, List.of("ESP")));
    write(
        0,
        "# Measures\n\nNorway *supports* it.[^1]\n\n| a | b |\n|---|---|\n| c | d |\n\n[^1]: Note.");
  }

  private void write(int version, String text) {
    save.save(call, "NOR", new SaveSection.Draft(1, version, ReplyFixture.text(text)), DRAFTER);
  }

  private Receipt submit() {
    ask.ask(call, "NOR", "Please sign", DRAFTER);
    return sign.signOff(call, "NOR", HEAD);
  }

  @Test
  @AsNorwayDrafter
  void what_a_drafter_sees_of_a_draft() {
    write(1, "Norway supports it, with more words than the ten for which the call asks.");
    check(
        "",
        "/about",
        "/write/1",
        "/write/1/import",
        "/preview",
        "/history",
        "/history/1/2",
        "/correspondence");
  }

  @Test
  @AsNorwayDrafter
  void a_word_file_that_was_read() {
    assertThat(
            look()
                .check(
                    "import-read",
                    desk("/write/1/import"),
                    page -> {
                      page.setInputFiles(
                          "#file", new FilePayload("a.docx", WORD, SampleWordFiles.spanishReply()));
                      page.locator("form[enctype] button").click();
                      page.waitForURL("**/import");
                      page.locator("[data-writing] [role=textbox]").waitFor();
                    }))
        .isEmpty();
  }

  @Test
  @AsNorwayDrafter
  void two_texts_in_conflict() {
    var version = new int[] {1};
    assertThat(look().check("conflict", desk("/write/1"), page -> conflict(page, version)))
        .isEmpty();
  }

  /** A colleague saves while the page is open; then its own text is saved. */
  private void conflict(Page page, int[] version) {
    page.locator("[data-writing] [role=textbox]").click();
    write(version[0]++, "Another text, number %d.".formatted(version[0]));
    page.keyboard().type("Mine. ");
    page.locator("button[value=stay]").click();
    page.locator(".side-by-side").waitFor();
    page.locator("[data-writing] [role=textbox]").waitFor();
  }

  @Test
  @AsNorwayHead
  void what_a_head_of_mission_signs() {
    ask.ask(call, "NOR", "Please sign", DRAFTER);
    check("", "/sign-off");
    sign.signOff(call, "NOR", HEAD);
    check("", "/sign-off/done");
    correct.correct(call, "NOR", "A figure", HEAD);
    check("");
  }

  @Test
  @AsSpainHead
  void what_a_state_named_in_a_joint_reply_sees() {
    submit();
    check("/joint/NOR");
  }

  @Test
  @AsOfficer
  void what_officers_and_everybody_see_of_a_reply() {
    String number = submit().number();
    var pages =
        List.of(
            "/officer/calls/" + call + "/replies",
            "/officer/calls/" + call + "/replies/NOR",
            "/officer/calls/" + call + "/replies/FJI/enter",
            "/verify/" + number);
    assertThat(look().check("officer", pages)).isEmpty();
  }

  private void check(String... pages) {
    assertThat(look().check("desk", Stream.of(pages).map(this::desk).toList())).isEmpty();
  }

  private String desk(String page) {
    return "/mission/calls/" + call + page;
  }
}
