package org.verbale.translation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.verbale.translation.AdvanceTranslation.Step.REVISE;
import static org.verbale.translation.AdvanceTranslation.Step.SIGN_OFF;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbale.document.Inline;
import org.verbale.document.text.PlainText;
import org.verbale.document.text.StructuredText;
import org.verbale.language.OfficialLanguage;
import org.verbale.submission.AcceptReply;
import org.verbale.submission.Actor;
import org.verbale.submission.AskForSignOff;
import org.verbale.submission.CorrectReply;
import org.verbale.submission.ReplyFixture;
import org.verbale.submission.Revision;
import org.verbale.submission.SaveSection;
import org.verbale.submission.SignOffReply;
import org.verbale.submission.StartReply;
import org.verbale.submission.Submissions;
import org.verbale.testing.AsTranslator;
import org.verbale.testing.FormBrowser;

/** From an accepted reply to its translations. */
@QuarkusTest
class TranslatingTest {
  private static final Actor TRANSLATOR = new Actor("t-translator", "A Translator");
  private static final Actor REVISER = new Actor("t-reviser", "A Reviser");
  private static final String[] WHOLE = {
    "Measures", "Cuba supports peace.[^1]\n\n[^1]: Note.", "first;", "second."
  };
  private static final String TEXT =
      "# Medidas\n\nCuba apoya la paz.[^1]\n\n- primera;\n- segunda.\n\n[^1]: Nota.";

  @Inject StartReply start;
  @Inject SaveSection save;
  @Inject AskForSignOff ask;
  @Inject SignOffReply sign;
  @Inject AcceptReply accept;
  @Inject CorrectReply correct;
  @Inject Submissions submissions;
  @Inject TranslationTasks tasks;
  @Inject SaveTranslation saving;
  @Inject AdvanceTranslation advancing;
  @Inject Translations translations;

  private long call;

  @BeforeEach
  void anAcceptedReply() {
    ReplyFixture.duty(ReplyFixture.HEAD, "CUB", "HEAD_OF_MISSION");
    ReplyFixture.duty(ReplyFixture.DRAFTER, "CUB", "DRAFTER");
    call = ReplyFixture.issuedCall();
    start.start(call, "CUB", OfficialLanguage.SPANISH, ReplyFixture.DRAFTER);
    submit(TEXT, 0);
  }

  private void submit(String text, int version) {
    var draft = new SaveSection.Draft(1, version, ReplyFixture.text(text));
    save.save(call, "CUB", draft, ReplyFixture.DRAFTER);
    ask.ask(call, "CUB", null, ReplyFixture.DRAFTER);
    sign.signOff(call, "CUB", ReplyFixture.HEAD);
    accept.accept(call, "CUB", ReplyFixture.OFFICER);
  }

  @Test
  void acceptance_opens_a_task_for_each_of_the_five_other_languages() {
    assertThat(ofCall()).hasSize(5).noneMatch(task -> task.language() == OfficialLanguage.SPANISH);
    assertThat(ofCall()).allMatch(task -> task.state() == TranslationState.TO_DO);
  }

  @Test
  void a_language_is_missing_until_it_is_signed_off_and_never_another_one() {
    Translation task = into(OfficialLanguage.ENGLISH);
    assertThat(english()).isEmpty();
    saving.save(task.id(), task.version(), whole(), TRANSLATOR);
    assertThat(english()).isEmpty();
    signOff(task);
    assertThat(english()).contains("Measures\nCuba supports peace.\nNote.\nfirst;\nsecond.");
    assertThat(missing(OfficialLanguage.FRENCH)).isOne();
    assertThat(missing(OfficialLanguage.ENGLISH)).isZero();
    assertThat(missing(OfficialLanguage.SPANISH)).isZero();
  }

  @Test
  void what_is_missing_or_departs_is_not_revised() {
    Translation task = into(OfficialLanguage.ENGLISH);
    List<List<Inline>> units = units("Measures", "Cuba supports peace.", "first;", "");
    Translation saved = saving.save(task.id(), task.version(), units, TRANSLATOR);
    assertThat(saved.state()).isEqualTo(TranslationState.DRAFT);
    assertThatThrownBy(() -> advancing.take(task.id(), REVISE, REVISER))
        .isInstanceOfSatisfying(
            TranslationRefusal.NotWhole.class,
            refused ->
                assertThat(refused.mismatches())
                    .extracting(Mismatch::kind)
                    .containsExactly(Mismatch.Kind.FOOTNOTES, Mismatch.Kind.MISSING));
  }

  @Test
  void a_stale_save_is_refused_and_an_identical_one_is_a_success() {
    Translation task = into(OfficialLanguage.ENGLISH);
    saving.save(task.id(), task.version(), whole(), TRANSLATOR);
    saving.save(task.id(), task.version(), whole(), TRANSLATOR);
    assertThatThrownBy(() -> saving.save(task.id(), task.version(), units("Other"), TRANSLATOR))
        .isInstanceOf(TranslationRefusal.StaleVersion.class);
  }

  @Test
  void a_new_revision_reopens_only_the_paragraphs_that_changed() {
    Translation task = into(OfficialLanguage.ENGLISH);
    saving.save(task.id(), task.version(), whole(), TRANSLATOR);
    signOff(task);
    correct.correct(call, "CUB", "Una palabra", ReplyFixture.DRAFTER);
    submit(TEXT.replace("segunda", "tercera"), 1);
    Translation next = into(OfficialLanguage.ENGLISH);
    assertThat(next.id()).isNotEqualTo(task.id());
    assertThat(next.state()).isEqualTo(TranslationState.DRAFT);
    assertThat(missingUnits(next.id())).containsExactly(4);
  }

  @Test
  void no_state_is_skipped_and_a_change_wants_a_second_reading_again() {
    Translation task = into(OfficialLanguage.ENGLISH);
    saving.save(task.id(), task.version(), whole(), TRANSLATOR);
    assertThatThrownBy(() -> advancing.take(task.id(), SIGN_OFF, REVISER))
        .isInstanceOf(TranslationRefusal.NotInThisState.class);
    advancing.take(task.id(), REVISE, REVISER);
    Translation revised = into(OfficialLanguage.ENGLISH);
    assertThat(revised.revisedByName()).contains("A Reviser");
    assertThat(revised.revisedByItsTranslatorAlone()).isFalse();

    List<List<Inline>> changed = new ArrayList<>(whole());
    changed.set(0, StructuredText.parseParagraph("Steps"));
    saving.save(task.id(), revised.version(), changed, TRANSLATOR);
    assertThat(into(OfficialLanguage.ENGLISH).state()).isEqualTo(TranslationState.DRAFT);
    advancing.take(task.id(), REVISE, TRANSLATOR);
    assertThat(into(OfficialLanguage.ENGLISH).revisedByItsTranslatorAlone()).isTrue();
  }

  @Test
  @AsTranslator
  void what_was_typed_is_saved_with_a_step_and_a_refused_step_keeps_the_page() {
    long task = into(OfficialLanguage.ENGLISH).id();
    post(task, "/revise", "Measures", "Cuba supports peace.", "first;", "")
        .statusCode(409)
        .body(containsString("This could not be done"), containsString("Cuba supports peace."));
    assertThat(into(OfficialLanguage.ENGLISH).missing()).isOne();
    post(task, "/revise", WHOLE).statusCode(200);
    post(task, "/sign-off", WHOLE).statusCode(200);
    assertThat(into(OfficialLanguage.ENGLISH).state()).isEqualTo(TranslationState.SIGNED_OFF);
    given()
        .get("/translation/calls/" + call)
        .then()
        .body(containsString("Read by its translator alone"));
  }

  @Test
  @AsTranslator
  void what_the_same_words_were_translated_with_is_offered_and_taken() {
    signOff(saving.save(into(OfficialLanguage.ENGLISH).id(), 0, whole(), TRANSLATOR));
    anAcceptedReply();
    long again = into(OfficialLanguage.ENGLISH).id();
    given()
        .get("/translation/" + again)
        .then()
        .body(
            containsString("The same words were translated before, for Cuba:"),
            containsString("Save and fill the 4 paragraphs translated before"));
    post(again, "/recall", "Steps", "", "", "").statusCode(200);
    assertThat(missingUnits(again)).isEmpty();
    given()
        .get("/translation/" + again)
        .then()
        .body(containsString(">Steps</textarea>"), containsString("Cuba supports peace.[^1]"));
  }

  @Test
  @AsTranslator
  void a_number_that_the_translation_has_not_is_pointed_at() {
    submitAnother("Cuba firmó en 1 998 el acuerdo 66/32.");
    long task = into(OfficialLanguage.ENGLISH).id();
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
    long task = into(OfficialLanguage.ENGLISH).id();
    String made = "# Measures\n\nCuba backs peace.[^1]\n\n- one;\n- two.\n\n[^1]: Note.";
    FormBrowser browser = new FormBrowser();
    String machine = "/translation/" + task + "/machine";
    browser
        .post(machine, Map.of("madeWith", "Babel 3", "text", made))
        .body(containsString("Machine (Babel 3):"), containsString("Cuba backs peace."));
    assertThat(into(OfficialLanguage.ENGLISH).state()).isEqualTo(TranslationState.TO_DO);
    assertThat(missingUnits(task)).hasSize(4);
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
    long task = into(OfficialLanguage.ARABIC).id();
    given()
        .get("/translation/" + task)
        .then()
        .statusCode(200)
        .body(containsString("Cuba apoya la paz."), containsString("dir=\"rtl\""));
  }

  private static List<List<Inline>> whole() {
    return units(WHOLE);
  }

  private void signOff(Translation task) {
    advancing.take(task.id(), REVISE, REVISER);
    advancing.take(task.id(), SIGN_OFF, REVISER);
  }

  /** Another call, in which Cuba has one paragraph accepted. */
  private void submitAnother(String text) {
    call = ReplyFixture.issuedCall();
    start.start(call, "CUB", OfficialLanguage.SPANISH, ReplyFixture.DRAFTER);
    submit(text, 0);
  }

  private ValidatableResponse post(long task, String step, String... texts) {
    Map<String, ?> form = Map.of("version", ofTask(task).version(), "unit", List.of(texts));
    return new FormBrowser().post("/translation/" + task + step, form);
  }

  private static List<List<Inline>> units(String... texts) {
    return List.of(texts).stream().map(StructuredText::parseParagraph).toList();
  }

  private List<Translation> ofCall() {
    return QuarkusTransaction.requiringNew().call(() -> tasks.ofCall(call));
  }

  private Translation ofTask(long id) {
    return ofCall().stream().filter(task -> task.id() == id).findFirst().orElseThrow();
  }

  private Translation into(OfficialLanguage language) {
    return ofCall().stream().filter(task -> task.language() == language).findFirst().orElseThrow();
  }

  private String english() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                translations
                    .blocks(revision(), OfficialLanguage.ENGLISH)
                    .map(PlainText::of)
                    .orElse(""));
  }

  private int missing(OfficialLanguage language) {
    return QuarkusTransaction.requiringNew()
        .call(() -> translations.missing(List.of(revision())).get(language).size());
  }

  private List<Integer> missingUnits(long task) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                tasks.findById(task).mismatches().stream()
                    .filter(found -> found.kind() == Mismatch.Kind.MISSING)
                    .map(Mismatch::unit)
                    .toList());
  }

  private Revision revision() {
    return submissions.find(call, "CUB").orElseThrow().acceptedRevision().orElseThrow();
  }
}
