package org.verbale.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.verbale.translation.AdvanceTranslation.Step.REVISE;
import static org.verbale.translation.AdvanceTranslation.Step.SIGN_OFF;
import static org.verbale.translation.TranslatedReply.REVISER;
import static org.verbale.translation.TranslatedReply.TEXT;
import static org.verbale.translation.TranslatedReply.TRANSLATOR;
import static org.verbale.translation.TranslatedReply.units;
import static org.verbale.translation.TranslatedReply.whole;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbale.document.Inline;
import org.verbale.document.text.PlainText;
import org.verbale.document.text.StructuredText;
import org.verbale.language.OfficialLanguage;
import org.verbale.submission.CorrectReply;
import org.verbale.submission.ReplyFixture;
import org.verbale.submission.Revision;
import org.verbale.submission.Submissions;

/** From an accepted reply to its translations. */
@QuarkusTest
class TranslatingTest {

  @Inject TranslatedReply reply;
  @Inject CorrectReply correct;
  @Inject Submissions submissions;
  @Inject SaveTranslation saving;
  @Inject AdvanceTranslation advancing;
  @Inject Translations translations;

  private long call;

  @BeforeEach
  void anAcceptedReply() {
    call = reply.accepted(TEXT);
  }

  @Test
  void acceptance_opens_a_task_for_each_of_the_five_other_languages() {
    assertThat(reply.ofCall(call))
        .hasSize(5)
        .noneMatch(task -> task.language() == OfficialLanguage.SPANISH);
    assertThat(reply.ofCall(call)).allMatch(task -> task.state() == TranslationState.TO_DO);
  }

  @Test
  void a_language_is_missing_until_it_is_signed_off_and_never_another_one() {
    Translation task = reply.into(call, OfficialLanguage.ENGLISH);
    assertThat(english()).isEmpty();
    saving.save(task.id(), task.version(), whole(), TRANSLATOR);
    assertThat(english()).isEmpty();
    reply.signOff(task);
    assertThat(english()).contains("Measures\nCuba supports peace.\nNote.\nfirst;\nsecond.");
    assertThat(missing(OfficialLanguage.FRENCH)).isOne();
    assertThat(missing(OfficialLanguage.ENGLISH)).isZero();
    assertThat(missing(OfficialLanguage.SPANISH)).isZero();
  }

  @Test
  void what_is_missing_or_departs_is_not_revised() {
    Translation task = reply.into(call, OfficialLanguage.ENGLISH);
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
    Translation task = reply.into(call, OfficialLanguage.ENGLISH);
    saving.save(task.id(), task.version(), whole(), TRANSLATOR);
    saving.save(task.id(), task.version(), whole(), TRANSLATOR);
    assertThatThrownBy(() -> saving.save(task.id(), task.version(), units("Other"), TRANSLATOR))
        .isInstanceOf(TranslationRefusal.StaleVersion.class);
  }

  @Test
  void a_new_revision_reopens_only_the_paragraphs_that_changed() {
    Translation task = reply.into(call, OfficialLanguage.ENGLISH);
    saving.save(task.id(), task.version(), whole(), TRANSLATOR);
    reply.signOff(task);
    correct.correct(call, "CUB", "Una palabra", ReplyFixture.DRAFTER);
    reply.submit(call, TEXT.replace("segunda", "tercera"), 1);
    Translation next = reply.into(call, OfficialLanguage.ENGLISH);
    assertThat(next.id()).isNotEqualTo(task.id());
    assertThat(next.state()).isEqualTo(TranslationState.DRAFT);
    assertThat(reply.missingUnits(next.id())).containsExactly(4);
  }

  @Test
  void no_state_is_skipped_and_a_change_wants_a_second_reading_again() {
    Translation task = reply.into(call, OfficialLanguage.ENGLISH);
    saving.save(task.id(), task.version(), whole(), TRANSLATOR);
    assertThatThrownBy(() -> advancing.take(task.id(), SIGN_OFF, REVISER))
        .isInstanceOf(TranslationRefusal.NotInThisState.class);
    advancing.take(task.id(), REVISE, REVISER);
    Translation revised = reply.into(call, OfficialLanguage.ENGLISH);
    assertThat(revised.revisedByName()).contains("A Reviser");
    assertThat(revised.revisedByItsTranslatorAlone()).isFalse();

    List<List<Inline>> changed = new ArrayList<>(whole());
    changed.set(0, StructuredText.parseParagraph("Steps"));
    saving.save(task.id(), revised.version(), changed, TRANSLATOR);
    assertThat(reply.into(call, OfficialLanguage.ENGLISH).state())
        .isEqualTo(TranslationState.DRAFT);
    advancing.take(task.id(), REVISE, TRANSLATOR);
    assertThat(reply.into(call, OfficialLanguage.ENGLISH).revisedByItsTranslatorAlone()).isTrue();
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

  private Revision revision() {
    return submissions.find(call, "CUB").orElseThrow().acceptedRevision().orElseThrow();
  }
}
