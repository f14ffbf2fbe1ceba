package org.verbale.submission.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.verbale.language.OfficialLanguage;
import org.verbale.submission.ReplyFixture;
import org.verbale.submission.WordCount;

/** The words that the page counts while one types are those that the server counts. */
@QuarkusTest
class LiveCountTest extends WritingBrowserTest {
  private static final Map<OfficialLanguage, String> TEXTS =
      Map.of(
          OfficialLanguage.ENGLISH,
          "The State’s well-known position (A/RES/66/32, para. 5) hasn't changed: 1,500.5 tons,"
              + " 50 per cent, e.g. in 2023–2024; see https://www.un.org/en/ or name@mission.org.",
          OfficialLanguage.FRENCH,
          "L’Assemblée générale n’a pas aujourd’hui adopté la résolution 66/32 : « qu’est-ce que"
              + " c’est ? » Le 1er mars, 1 500 tonnes, c’est-à-dire 50 %.",
          OfficialLanguage.SPANISH,
          "¿Qué medidas adoptó Cuba? ¡Ninguna! El período de sesiones núm. 67, párr. 5 a), 1.500"
              + " toneladas; véase A/67/131/Add.1.",
          OfficialLanguage.RUSSIAN,
          "Российская Федерация по-прежнему поддерживает резолюцию 66/32 от 2 декабря 2011 года,"
              + " т. е. п. 5; «кое-что» — 50 %.",
          OfficialLanguage.CHINESE,
          "中国政府支持大会第66/32号决议，包括第5段。联合国（UN）于2011年12月2日通过了A/RES/66/32。" + "裁军谈判会议、核武器、1 500吨、50%。",
          OfficialLanguage.ARABIC,
          "تؤيد الحكومة القرار 66/32، الفقرة 5 (أ)، المؤرخ 2 كانون الأول/ديسمبر 2011؛ والحُكومةُ"
              + " مُلتزِمة بنسبة 50 في المائة. انظر A/67/131.");

  /** What the editor itself counts, whatever the server has answered. */
  private static final String ESTIMATE =
      "() => new Promise(done => { const form = document.getElementById('writing');"
          + " document.getElementById('words').textContent = '';"
          + " form.dispatchEvent(new CustomEvent('verbale:typed'));"
          + " done(Number(document.getElementById('words').textContent.replace(/\\D/g, ''))); })";

  @Test
  void page_and_server_count_the_same_in_six_languages() {
    long call = ReplyFixture.issuedCall();
    Page page = drafterWrites(call);
    TEXTS.forEach(
        (language, words) -> {
          ReplyFixture.run(
              "update submission set original_language = '%s' where call_id = %d"
                  .formatted(language.code(), call));
          page.navigate(write(call));
          text(page).click();
          press(page, "Control+a");
          Response saved =
              page.waitForResponse("**/autosave", () -> page.keyboard().insertText(words));
          int counted =
              JsonParser.parseString(saved.text()).getAsJsonObject().get("words").getAsInt();
          int shown = ((Number) page.evaluate(ESTIMATE)).intValue();
          assertThat(shown).as("%s in the page", language).isEqualTo(counted);
          assertThat(counted)
              .as("%s on the server", language)
              .isEqualTo(WordCount.of(ReplyFixture.text(words), language));
        });
  }

  @Test
  void several_answers_share_the_limit_and_it_is_told_while_typing() {
    long call =
        ReplyFixture.call(
            ReplyFixture.Call.usual()
                .with("word_limit = 5, over_limit_policy = 'REFUSE'")
                .asking("What?", "How?"));
    Page page = drafterWrites(call);
    text(page).click();
    type(page, "One two three.");
    assertThat(page.locator("#words")).hasText("Words: 3 of 5");
    assertSaved(page);
    page.navigate(write(call).replace("/write/1", "/write/2"));
    text(page).click();
    type(page, "Four five");
    assertThat(page.locator("#words")).hasText("Words: 2 here; 5 of 5 in all answers");
    assertThat(page.locator("#over-limit")).isHidden();
    type(page, " six");
    assertThat(page.locator("#over-limit")).containsText("cannot be sent for sign-off");
  }

  @Test
  void a_text_in_another_language_than_was_said_asks_which_it_is() {
    long call = ReplyFixture.issuedCall();
    Page page = drafterWrites(call);
    ReplyFixture.run("update submission set original_language = 'en' where call_id = " + call);
    page.navigate(write(call));
    text(page).click();
    page.keyboard()
        .insertText(
            "تؤيد الحكومة القرار المتعلق بنزع السلاح وتدعو جميع الدول الأعضاء إلى تنفيذ أحكامه في"
                + " أقرب وقت ممكن حفاظا على السلم والأمن الدوليين.");
    assertThat(page.locator("#other-language")).containsText("another language: Arabic");
    assertThat(text(page)).hasAttribute("dir", "ltr");
    screenshot(page, "editor-other-language");
    page.locator("[data-yes]").click();
    assertThat(page.locator("#other-language")).isHidden();
    assertThat(text(page)).hasAttribute("dir", "rtl");
    assertThat(text(page)).hasAttribute("lang", "ar");
    assertThat(
            ReplyFixture.count(
                "select count(*) from submission where original_language = 'ar' and call_id = "
                    + call))
        .isEqualTo(1);
  }
}
