package org.verbale.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.verbale.submission.ReplyFixture.DRAFTER;
import static org.verbale.submission.ReplyFixture.HEAD;
import static org.verbale.submission.ReplyFixture.OFFICER;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.verbale.language.OfficialLanguage;
import org.verbale.persistence.Sha256;
import org.verbale.web.UserFacingException;

/** The gate against the diagram: whatever is tried in whatever order, only its arrows are gone. */
class SubmissionGateTest {
  private static final Instant AT = Instant.parse("2026-05-01T12:00:00Z");
  private static final Lateness CLOCK =
      new Lateness(AT, Instant.parse("2026-05-15T22:00:00Z"), ZoneId.of("America/New_York"));

  private enum Step {
    SAVE,
    ASK,
    CALL_BACK,
    RETURN_TO_DRAFTER,
    SIGN,
    SIGN_ONESELF,
    ENTER,
    ACCEPT,
    RETURN,
    CORRECT,
    WITHDRAW,
    START_AGAIN
  }

  /** From where each step may be taken, and where it leads. */
  private static final Map<SubmissionState, Set<Step>> OPEN = new EnumMap<>(SubmissionState.class);

  static {
    OPEN.put(SubmissionState.DRAFT, EnumSet.of(Step.SAVE, Step.ASK, Step.ENTER, Step.WITHDRAW));
    OPEN.put(SubmissionState.RETURNED, EnumSet.of(Step.SAVE, Step.ASK, Step.ENTER, Step.WITHDRAW));
    OPEN.put(
        SubmissionState.AWAITING_SIGN_OFF,
        EnumSet.of(Step.CALL_BACK, Step.RETURN_TO_DRAFTER, Step.SIGN, Step.WITHDRAW));
    OPEN.put(
        SubmissionState.SUBMITTED,
        EnumSet.of(Step.ACCEPT, Step.RETURN, Step.CORRECT, Step.WITHDRAW));
    OPEN.put(SubmissionState.ACCEPTED, EnumSet.of(Step.CORRECT, Step.WITHDRAW));
    OPEN.put(SubmissionState.WITHDRAWN, EnumSet.of(Step.START_AGAIN));
  }

  @Test
  void random_walks_never_leave_the_diagram() {
    for (int seed = 0; seed < 3_000; seed++) {
      walk(new Random(seed), seed);
    }
  }

  private static void walk(Random random, int seed) {
    Submission reply = start();
    for (int i = 0; i < 40; i++) {
      Step step = Step.values()[random.nextInt(Step.values().length)];
      SubmissionState before = reply.state();
      int revisions = reply.revisions().size();
      boolean allowed =
          OPEN.get(before).contains(step) && !(step == Step.WITHDRAW && revisions == 0);
      if (allowed) {
        take(reply, step, random);
      } else {
        assertThatThrownBy(() -> take(reply, step, random))
            .as("seed %d: %s in %s", seed, step, before)
            .isInstanceOf(ReplyRefusal.class)
            .isInstanceOf(UserFacingException.class);
        assertThat(reply.state()).isEqualTo(before);
        assertThat(reply.revisions()).hasSize(revisions);
      }
      checkWhole(reply, seed);
    }
  }

  private static void take(Submission reply, Step step, Random random) {
    switch (step) {
      case SAVE -> reply.save(1, 0, ReplyFixture.text("Text " + random.nextInt()), DRAFTER, AT);
      case ASK -> reply.askForSignOff(DRAFTER, "Please", WordAllowance.UNLIMITED, AT);
      case CALL_BACK -> reply.callBack();
      case RETURN_TO_DRAFTER -> reply.returnToDrafter("Too long");
      case SIGN -> reply.signOff(HEAD, false, WordAllowance.UNLIMITED, CLOCK);
      case SIGN_ONESELF -> reply.signOff(DRAFTER, false, WordAllowance.UNLIMITED, CLOCK);
      case ENTER ->
          reply.enterOnBehalf(
              new PaperReply(LocalDate.parse("2026-04-30")),
              OFFICER,
              WordAllowance.UNLIMITED,
              CLOCK);
      case ACCEPT -> reply.accept(AT);
      case RETURN -> reply.returnForCorrection("A page is missing");
      case CORRECT -> reply.correct("A figure was wrong");
      case WITHDRAW -> reply.withdraw("Overtaken", AT);
      case START_AGAIN -> reply.startAgain();
    }
  }

  /** What the constraints of the table say as well. */
  private static void checkWhole(Submission reply, int seed) {
    SubmissionState state = reply.state();
    assertThat(reply.submittedAt() != null)
        .as("seed %d", seed)
        .isEqualTo(state == SubmissionState.SUBMITTED || state == SubmissionState.ACCEPTED);
    assertThat(reply.acceptedAt() != null).isEqualTo(state == SubmissionState.ACCEPTED);
    assertThat(reply.withdrawnAt() != null).isEqualTo(state == SubmissionState.WITHDRAWN);
    assertThat(reply.signOffRequest().askedAt() != null)
        .isEqualTo(state == SubmissionState.AWAITING_SIGN_OFF);
    assertThat(reply.returnReason() != null).isEqualTo(state == SubmissionState.RETURNED);
    for (Revision revision : reply.revisions()) {
      assertThat(revision.number() == 1 || revision.reason() != null).isTrue();
      assertThat(revision.sha256()).isEqualTo(Sha256.hex(revision.content()));
    }
  }

  @Test
  void the_drafter_does_not_sign_unless_the_call_lets_one_person() {
    Submission reply = start();
    take(reply, Step.ASK, null);
    assertThatThrownBy(() -> take(reply, Step.SIGN_ONESELF, null))
        .isInstanceOf(ReplyRefusal.SignOffNeedsAnotherPerson.class);
    Revision revision = reply.signOff(DRAFTER, true, WordAllowance.UNLIMITED, CLOCK);
    assertThat(revision.isOnePerson()).isTrue();
  }

  @Test
  void an_identical_resend_is_a_success_and_another_text_on_an_old_version_is_not() {
    Submission reply = start();
    assertThat(reply.save(1, 0, ReplyFixture.text("First"), DRAFTER, AT)).isTrue();
    assertThat(reply.save(1, 17, ReplyFixture.text("First"), DRAFTER, AT)).isFalse();
    assertThatThrownBy(() -> reply.save(1, 17, ReplyFixture.text("Second"), HEAD, AT))
        .isInstanceOf(ReplyRefusal.StaleVersion.class);
    assertThat(reply.section(1).savedBy()).isEqualTo(DRAFTER.subject());
  }

  @Test
  void a_longer_text_is_refused_only_where_the_call_refuses() {
    Submission reply = start();
    reply.save(1, 0, ReplyFixture.text("one two three four"), DRAFTER, AT);
    assertThatThrownBy(
            () -> reply.askForSignOff(DRAFTER, null, new WordAllowance(3, null, true), AT))
        .isInstanceOfSatisfying(
            ReplyRefusal.OverTheLimit.class, over -> assertThat(over.words()).isEqualTo(4));
    reply.askForSignOff(DRAFTER, null, new WordAllowance(3, null, false), AT);
    assertThat(reply.state()).isEqualTo(SubmissionState.AWAITING_SIGN_OFF);
  }

  @Test
  void a_nil_reply_is_a_reply_without_text() {
    Submission reply = empty();
    assertThatThrownBy(() -> take(reply, Step.ASK, null))
        .isInstanceOf(ReplyRefusal.NothingWritten.class);
    reply.describe(OfficialLanguage.SPANISH, true, null);
    take(reply, Step.ASK, null);
    take(reply, Step.SIGN, null);
    assertThat(reply.hasReplied()).isTrue();
    assertThat(reply.lastRevision().orElseThrow().reply().nilReply()).isTrue();
  }

  @Test
  void what_was_accepted_stands_while_a_correction_is_written() {
    Submission reply = start();
    for (Step step : List.of(Step.ASK, Step.SIGN, Step.ACCEPT, Step.CORRECT)) {
      take(reply, step, null);
    }
    assertThat(reply.acceptedRevision()).map(Revision::number).contains(1);
    assertThat(reply.hasReplied()).isTrue();
    reply.save(1, 0, ReplyFixture.text("Corrected"), DRAFTER, AT);
    take(reply, Step.ASK, null);
    take(reply, Step.SIGN, null);
    assertThat(reply.lastRevision().orElseThrow().reason()).isEqualTo("A figure was wrong");
    assertThat(reply.acceptedRevision()).map(Revision::number).contains(1);
    take(reply, Step.ACCEPT, null);
    assertThat(reply.acceptedRevision()).map(Revision::number).contains(2);
  }

  @Test
  void a_correction_after_the_deadline_makes_no_timely_reply_late() {
    Submission reply = start();
    for (Step step : List.of(Step.ASK, Step.SIGN, Step.RETURN, Step.ASK)) {
      take(reply, step, null);
    }
    Instant later = CLOCK.deadline().plusSeconds(1);
    Revision second =
        reply.signOff(
            HEAD,
            false,
            WordAllowance.UNLIMITED,
            new Lateness(later, CLOCK.deadline(), CLOCK.zone()));
    assertThat(second.isLate()).isTrue();
    assertThat(reply.isLate()).isFalse();
  }

  private static Submission start() {
    Submission reply = empty();
    reply.save(1, 0, ReplyFixture.text("Our views."), DRAFTER, AT);
    return reply;
  }

  private static Submission empty() {
    return Submission.start(
        7, "CUB", OfficialLanguage.SPANISH, List.of(SectionPlan.freeReply()), AT);
  }
}
