package org.verbale.submission.joint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.verbale.request.CallsForViews;
import org.verbale.submission.JointAnswer;
import org.verbale.submission.KnownStates;
import org.verbale.submission.Revision;
import org.verbale.submission.Submission;
import org.verbale.submission.Submissions;
import org.verbale.web.PageLanguage;

/** What the desk and the Secretariat see of joint replies that are to be confirmed. */
@RequestScoped
public class JointDesk {
  @Inject Submissions submissions;
  @Inject CallsForViews calls;
  @Inject KnownStates states;
  @Inject PageLanguage language;

  /** A reply of another State that names this one. */
  public record Named(
      long callId, String title, String sender, String senderName, String answerKey, String tone) {}

  /** A State that a reply names, and what it has answered. */
  public record Row(String stateName, String answerKey, String tone, String reason) {}

  /** The replies of other States that this one is to confirm, or has answered. */
  public List<Named> naming(String stateCode) {
    return submissions.naming(stateCode).stream()
        .filter(reply -> names(reply, stateCode))
        .map(reply -> named(reply, stateCode))
        .toList();
  }

  private static boolean names(Submission reply, String stateCode) {
    return reply.hasReplied()
        && reply
            .lastRevision()
            .filter(Revision::jointStatesConfirm)
            .filter(revision -> revision.jointStatesNamed().contains(stateCode))
            .isPresent();
  }

  private Named named(Submission reply, String stateCode) {
    Revision revision = reply.lastRevision().orElseThrow();
    return new Named(
        reply.callId(),
        calls.findById(reply.callId()).titleOrElse(language.current()),
        reply.stateCode(),
        states.name(reply.stateCode(), language.current()),
        key(revision, stateCode),
        tone(revision, stateCode));
  }

  /** The States that are to confirm the last revision of a reply; empty where none is. */
  public List<Row> rows(Submission reply) {
    return reply
        .lastRevision()
        .filter(Revision::jointStatesConfirm)
        .map(
            revision ->
                revision.jointStatesNamed().stream().map(code -> row(revision, code)).toList())
        .orElse(List.of());
  }

  private Row row(Revision revision, String code) {
    return new Row(
        states.name(code, language.current()),
        key(revision, code),
        tone(revision, code),
        revision.jointAnswer(code).map(JointAnswer::reason).orElse(null));
  }

  private static String key(Revision revision, String code) {
    return "submissionjoint.answer."
        + revision.jointAnswer(code).map(answer -> answer.answer().name()).orElse("AWAITED");
  }

  private static String tone(Revision revision, String code) {
    return revision
        .jointAnswer(code)
        .map(answer -> answer.answer() == JointAnswer.Answer.CONFIRMED ? "good" : "wrong")
        .orElse("caution");
  }
}
