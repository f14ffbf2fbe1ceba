package org.verbale.translation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.verbale.translation.TranslatedReply.TEXT;
import static org.verbale.translation.TranslatedReply.TRANSLATOR;
import static org.verbale.translation.TranslatedReply.WHOLE;
import static org.verbale.translation.TranslatedReply.whole;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbale.language.OfficialLanguage;
import org.verbale.testing.AsTranslator;
import org.verbale.testing.FormBrowser;

/** The pages on which a translator works. */
@QuarkusTest
class TranslatingPagesTest {

  @Inject TranslatedReply reply;
  @Inject SaveTranslation saving;

  private long call;

  @BeforeEach
  void anAcceptedReply() {
    call = reply.accepted(TEXT);
  }

  @Test
  @AsTranslator
  void what_was_typed_is_saved_with_a_step_and_a_refused_step_keeps_the_page() {
    long task = reply.into(call, OfficialLanguage.ENGLISH).id();
    post(task, "/revise", "Measures", "Cuba supports peace.", "first;", "")
        .statusCode(409)
        .body(containsString("This could not be done"), containsString("Cuba supports peace."));
    assertThat(reply.into(call, OfficialLanguage.ENGLISH).missing()).isOne();
    post(task, "/revise", WHOLE).statusCode(200);
    post(task, "/sign-off", WHOLE).statusCode(200);
    assertThat(reply.into(call, OfficialLanguage.ENGLISH).state())
        .isEqualTo(TranslationState.SIGNED_OFF);
    given()
        .get("/translation/calls/" + call)
        .then()
        .body(containsString("Read by its translator alone"));
  }

  @Test
  @AsTranslator
  void what_the_same_words_were_translated_with_is_offered_and_taken() {
    reply.signOff(
        saving.save(reply.into(call, OfficialLanguage.ENGLISH).id(), 0, whole(), TRANSLATOR));
    call = reply.accepted(TEXT);
    long again = reply.into(call, OfficialLanguage.ENGLISH).id();
    given()
        .get("/translation/" + again)
        .then()
        .body(
            containsString("The same words were translated before, for Cuba:"),
            containsString("Save and fill the 4 paragraphs translated before"));
    post(again, "/recall", "Steps", "", "", "").statusCode(200);
    assertThat(reply.missingUnits(again)).isEmpty();
    given()
        .get("/translation/" + again)
        .then()
        .body(containsString(">Steps</textarea>"), containsString("Cuba supports peace.[^1]"));
  }

  @Test
  @AsTranslator
  void a_number_that_the_translation_has_not_is_pointed_at() {
    call = reply.accepted("Cuba firmó en 1 998 el acuerdo 66/32.");
    long task = reply.into(call, OfficialLanguage.ENGLISH).id();
    post(task, "", "Cuba signed agreement 66/23 in 1998.").statusCode(200);
    given()
        .get("/translation/" + task)
        .then()
        .body(
            containsString("Numbers of the original that are not here: 32."),
            containsString("Numbers that the original does not have: 23."));
  }

  @Test
  @AsTranslator
  void what_a_machine_made_stands_beside_under_its_name_and_is_not_the_translation() {
    long task = reply.into(call, OfficialLanguage.ENGLISH).id();
    String made = "# Measures\n\nCuba backs peace.[^1]\n\n- one;\n- two.\n\n[^1]: Note.";
    FormBrowser browser = new FormBrowser();
    String machine = "/translation/" + task + "/machine";
    browser
        .post(machine, Map.of("madeWith", "Babel 3", "text", made))
        .body(containsString("Machine (Babel 3):"), containsString("Cuba backs peace."));
    assertThat(reply.into(call, OfficialLanguage.ENGLISH).state())
        .isEqualTo(TranslationState.TO_DO);
    assertThat(reply.missingUnits(task)).hasSize(4);
    post(task, "", "Measures", "Cuba supports peace.", "first;", "two.").statusCode(200);
    given()
        .get("/translation/" + task)
        .then()
        .body(containsString("2 paragraphs stand as the machine wrote it."));
    browser
        .post(machine, Map.of("madeWith", "Babel 3", "text", "One paragraph."))
        .statusCode(422)
        .body(
            containsString("the text of the machine has 1"),
            containsString("One paragraph.</textarea>"));
  }

  @Test
  @AsTranslator
  void the_board_and_the_editor_show_it() {
    given().get("/translation").then().statusCode(200).body(containsString("A sample call"));
    given().get("/translation/calls/" + call).then().statusCode(200).body(containsString("Cuba"));
    long task = reply.into(call, OfficialLanguage.ARABIC).id();
    given()
        .get("/translation/" + task)
        .then()
        .statusCode(200)
        .body(containsString("Cuba apoya la paz."), containsString("dir=\"rtl\""));
  }

  private ValidatableResponse post(long task, String step, String... texts) {
    Map<String, ?> form =
        Map.of("version", reply.ofTask(call, task).version(), "unit", List.of(texts));
    return new FormBrowser().post("/translation/" + task + step, form);
  }
}
