package org.verbale.translation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
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

/** From an accepted reply to its translations. */
@QuarkusTest
class TranslatingTest {
  private static final Actor TRANSLATOR = new Actor("t-translator", "A Translator");
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
    advancing.take(task.id(), AdvanceTranslation.Step.SIGN_OFF);
    assertThat(english()).contains("Measures\nCuba supports peace.\nNote.\nfirst;\nsecond.");
    assertThat(missing(OfficialLanguage.FRENCH)).isOne();
    assertThat(missing(OfficialLanguage.ENGLISH)).isZero();
    assertThat(missing(OfficialLanguage.SPANISH)).isZero();
  }

  @Test
  void what_is_missing_or_departs_is_not_signed_off() {
    Translation task = into(OfficialLanguage.ENGLISH);
    List<List<Inline>> units = units("Measures", "Cuba supports peace.", "first;", "");
    Translation saved = saving.save(task.id(), task.version(), units, TRANSLATOR);
    assertThat(saved.state()).isEqualTo(TranslationState.DRAFT);
    assertThatThrownBy(() -> advancing.take(task.id(), AdvanceTranslation.Step.SIGN_OFF))
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
    advancing.take(task.id(), AdvanceTranslation.Step.SIGN_OFF);
    correct.correct(call, "CUB", "Una palabra", ReplyFixture.DRAFTER);
    submit(TEXT.replace("segunda", "tercera"), 1);
    Translation next = into(OfficialLanguage.ENGLISH);
    assertThat(next.id()).isNotEqualTo(task.id());
    assertThat(next.state()).isEqualTo(TranslationState.DRAFT);
    assertThat(missingUnits(next.id())).containsExactly(4);
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

  private List<List<Inline>> whole() {
    return units("Measures", "Cuba supports peace.[^1]\n\n[^1]: Note.", "first;", "second.");
  }

  private static List<List<Inline>> units(String... texts) {
    return List.of(texts).stream().map(StructuredText::parseParagraph).toList();
  }

  private List<Translation> ofCall() {
    return QuarkusTransaction.requiringNew().call(() -> tasks.ofCall(call));
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
