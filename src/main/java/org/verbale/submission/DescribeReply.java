package org.verbale.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.verbale.language.OfficialLanguage;
import org.verbale.request.CallForViews;

/** Says about a draft what is not its text: its language, nil, consent, in whose name it speaks. */
@ApplicationScoped
public class DescribeReply {
  @Inject Replies replies;
  @Inject KnownStates states;

  /**
   * @param consent to publication as the call words it; null where the call does not ask
   * @param jointStates ISO 3166 alpha-3 codes of the other States in whose name the reply speaks
   */
  public record Description(
      OfficialLanguage language, boolean nilReply, Boolean consent, List<String> jointStates) {}

  /**
   * @throws ReplyRefusal.JointRepliesNotAllowed if the call takes no joint replies
   * @throws ReplyRefusal.UnknownJointStates if a code is no State's
   */
  @Transactional
  public void describe(long callId, String stateCode, Description description) {
    CallForViews call = replies.openCall(callId);
    List<String> joint = description.jointStates();
    if (!joint.isEmpty() && !call.jointRepliesAllowed()) {
      throw new ReplyRefusal.JointRepliesNotAllowed();
    }
    List<String> unknown = joint.stream().filter(code -> !states.has(code)).toList();
    if (!unknown.isEmpty()) {
      throw new ReplyRefusal.UnknownJointStates(unknown);
    }
    Submission reply = replies.forChange(callId, stateCode);
    reply.describe(description.language(), description.nilReply(), description.consent());
    reply.speakAlsoFor(joint);
  }

  /**
   * Says in which language the original is; all else stays as it was said.
   *
   * @throws ReplyRefusal.NotInThisState if the draft is read-only
   */
  @Transactional
  public void inLanguage(long callId, String stateCode, OfficialLanguage language) {
    Submission reply = replies.forChange(callId, stateCode);
    reply.describe(language, reply.isNilReply(), reply.consentToPublish());
  }
}
