package org.verbale.submission.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbale.submission.AcceptReply;
import org.verbale.submission.CorrectReply;
import org.verbale.submission.JointAnswer;
import org.verbale.submission.ReplyFixture;
import org.verbale.submission.ReplyRefusal;
import org.verbale.submission.ReplyStatus;
import org.verbale.submission.ReplyStatuses;
import org.verbale.submission.Revisions;
import org.verbale.web.NotFound;

/** A State that a joint reply names has replied once it says so, where the call asks for that. */
@QuarkusTest
class JointConfirmationTest {
  @Inject JointReply joint;
  @Inject CorrectReply correct;
  @Inject AcceptReply accept;
  @Inject ReplyStatuses statuses;
  @Inject Revisions revisions;

  private long call;

  @BeforeEach
  void aJointReplyOfCubaAndSpain() {
    call = joint.confirmedCall();
  }

  private void answer(JointAnswer.Answer answer, String reason) {
    joint.answer(call, answer, reason);
  }

  private Set<String> replied() {
    return QuarkusTransaction.requiringNew().call(() -> statuses.replied(call));
  }

  private ReplyStatus spain() {
    Map<String, ReplyStatus> all = QuarkusTransaction.requiringNew().call(() -> statuses.of(call));
    return all.get("ESP");
  }

  @Test
  void a_named_state_has_replied_once_it_confirms() {
    assertThat(replied()).containsExactly("CUB");
    assertThat(spain().toBeConfirmed()).isTrue();
    answer(JointAnswer.Answer.CONFIRMED, null);
    assertThat(replied()).containsExactlyInAnyOrder("CUB", "ESP");
    answer(JointAnswer.Answer.WITHDRAWN, "Overtaken");
    assertThat(replied()).containsExactly("CUB");
  }

  @Test
  void a_call_that_only_names_asks_nobody() {
    call = ReplyFixture.issuedCall();
    joint.submit(call);
    assertThat(replied()).containsExactlyInAnyOrder("CUB", "ESP");
    assertThatThrownBy(() -> answer(JointAnswer.Answer.CONFIRMED, null))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void a_further_revision_is_confirmed_anew_and_the_accepted_one_stands_until_then() {
    answer(JointAnswer.Answer.CONFIRMED, null);
    accept.accept(call, "CUB", ReplyFixture.OFFICER);
    correct.correct(call, "CUB", "A figure", JointReply.DRAFTER);
    joint.write(call, 1);
    joint.sign(call);
    assertThat(replied()).contains("ESP");
    accept.accept(call, "CUB", ReplyFixture.OFFICER);
    assertThat(replied()).doesNotContain("ESP");
    answer(JointAnswer.Answer.CONFIRMED, null);
    assertThat(replied()).contains("ESP");
  }

  @Test
  void the_report_speaks_for_those_who_confirmed() {
    accept.accept(call, "CUB", ReplyFixture.OFFICER);
    assertThat(accepted()).isEmpty();
    answer(JointAnswer.Answer.CONFIRMED, null);
    assertThat(accepted()).containsExactly("ESP");
  }

  private Set<String> accepted() {
    return QuarkusTransaction.requiringNew()
        .call(() -> revisions.accepted(call).getFirst().jointStates());
  }

  @Test
  void declining_and_taking_back_need_a_reason_and_something_to_take_back() {
    assertThatThrownBy(() -> answer(JointAnswer.Answer.DECLINED, " "))
        .isInstanceOf(ReplyRefusal.ReasonMissing.class);
    assertThatThrownBy(() -> answer(JointAnswer.Answer.WITHDRAWN, "Why"))
        .isInstanceOf(ReplyRefusal.JointAnswerStands.class);
    answer(JointAnswer.Answer.CONFIRMED, null);
    assertThatThrownBy(() -> answer(JointAnswer.Answer.DECLINED, "Why"))
        .isInstanceOf(ReplyRefusal.JointAnswerStands.class);
    answer(JointAnswer.Answer.CONFIRMED, null);
    assertThat(ReplyFixture.count(answers())).isEqualTo(1);
  }

  private String answers() {
    return "select count(*) from joint_answer a join revision r on r.id = a.revision_id"
        + " join submission s on s.id = r.submission_id where s.call_id = "
        + call;
  }

  @Test
  void every_answer_is_in_the_log() {
    answer(JointAnswer.Answer.DECLINED, "Not ours");
    assertThat(
            ReplyFixture.count(
                "select count(*) from audit_event where subject = 'reply/"
                    + call
                    + "/CUB' and type = 'reply.joint-declined'"))
        .isEqualTo(1);
  }

  @Test
  void the_mission_that_is_named_gets_a_mail() {
    assertThat(
            ReplyFixture.count(
                "select count(*) from outbox_mail where state_code = 'ESP' and dedupe_key like"
                    + " 'reply/"
                    + call
                    + "/CUB/asked/%'"))
        .isPositive();
  }
}
