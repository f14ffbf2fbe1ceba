package org.verbale.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.verbale.request.CallForViews;
import org.verbale.request.CallsForViews;
import org.verbale.request.OverLimitPolicy;
import org.verbale.web.NotFound;

/** Finds what operations work on. What is not there, or not this State's, is not found. */
@ApplicationScoped
public class Replies {
  @Inject CallsForViews calls;
  @Inject Submissions submissions;

  /** The call, if States have been asked: a draft of the Secretariat is nobody else's to know. */
  public CallForViews call(long callId) {
    return calls
        .findByIdOptional(callId)
        .filter(call -> !call.isDraft())
        .orElseThrow(() -> new NotFound("submission.notFound.call"));
  }

  public CallForViews openCall(long callId) {
    CallForViews call = call(callId);
    if (!call.isOpen()) {
      throw new ReplyRefusal.CallNotOpen();
    }
    return call;
  }

  Submission forChange(long callId, String stateCode) {
    return submissions.findForChange(callId, stateCode).orElseThrow(Replies::noReply);
  }

  public static NotFound noReply() {
    return new NotFound("submission.notFound.reply");
  }

  /** The sections that a reply to the call has: a summary where asked, then one per question. */
  public static List<SectionPlan> plan(CallForViews call) {
    List<SectionPlan> plan = new ArrayList<>();
    if (call.summaryLimit().isPresent()) {
      plan.add(new SectionPlan(SectionKind.SUMMARY, null));
    }
    call.questions()
        .forEach(question -> plan.add(new SectionPlan(SectionKind.ANSWER, question.id())));
    if (call.questions().isEmpty()) {
      plan.add(SectionPlan.freeReply());
    }
    return plan;
  }

  public static WordAllowance allowance(CallForViews call) {
    return new WordAllowance(
        call.wordLimit().isPresent() ? call.wordLimit().getAsInt() : null,
        call.summaryLimit().isPresent() ? call.summaryLimit().getAsInt() : null,
        call.overLimitPolicy() == OverLimitPolicy.REFUSE);
  }
}
