package org.verbale.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.verbale.request.JointReplies;

/** What the States that a revision names have said of it, and whether the call asks them to. */
@Embeddable
class JointAnswers {
  @Column(name = "joint_states_confirm")
  private boolean jointStatesConfirm;

  @OneToMany(mappedBy = "revision")
  @OrderBy("id")
  private List<JointAnswer> jointAnswers = new ArrayList<>();

  void under(JointReplies rule) {
    jointStatesConfirm = rule == JointReplies.CONFIRMED;
  }

  boolean areAskedFor() {
    return jointStatesConfirm;
  }

  /** See {@link Revision#answer}. */
  JointAnswer add(
      Revision revision,
      String stateCode,
      JointAnswer.Answer given,
      String reason,
      Actor who,
      Instant at) {
    boolean confirms = given == JointAnswer.Answer.CONFIRMED;
    if (!confirms && (reason == null || reason.isBlank())) {
      throw new ReplyRefusal.ReasonMissing();
    }
    var before = last(stateCode).map(JointAnswer::answer);
    boolean takesBack = given == JointAnswer.Answer.WITHDRAWN;
    if (before.filter(given::equals).isPresent()
        || takesBack != (isConfirmedBy(stateCode) && !confirms)) {
      throw new ReplyRefusal.JointAnswerStands();
    }
    var answer =
        new JointAnswer(revision, stateCode, given, confirms ? null : reason.strip(), who, at);
    jointAnswers.add(answer);
    return answer;
  }

  Optional<JointAnswer> last(String stateCode) {
    return jointAnswers.stream()
        .filter(answer -> answer.stateCode().equals(stateCode))
        .reduce((earlier, later) -> later);
  }

  /** Whether a revision that names the State speaks for it. */
  boolean allow(String stateCode) {
    return !jointStatesConfirm || isConfirmedBy(stateCode);
  }

  private boolean isConfirmedBy(String stateCode) {
    return last(stateCode)
        .filter(answer -> answer.answer() == JointAnswer.Answer.CONFIRMED)
        .isPresent();
  }
}
