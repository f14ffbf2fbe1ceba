package org.verbale.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.verbale.language.OfficialLanguage;
import org.verbale.request.CallForViews;

/** Opens the draft of a State's reply to a call, or the draft that is there already. */
@ApplicationScoped
public class StartReply {
  @Inject Replies replies;
  @Inject Submissions submissions;
  @Inject ReplyLog log;
  @Inject Clock clock;

  /**
   * @throws ReplyRefusal.CallNotOpen if the call takes no replies
   */
  @Transactional
  public Submission start(long callId, String stateCode, OfficialLanguage language, Actor who) {
    CallForViews call = replies.openCall(callId);
    // Two colleagues may press the button at once: the second finds the draft of the first.
    submissions.lockPlace(callId, stateCode);
    return submissions
        .findForChange(callId, stateCode)
        .map(present -> again(present, who))
        .orElseGet(() -> begin(call, stateCode, language, who));
  }

  private Submission again(Submission present, Actor who) {
    if (present.state() == SubmissionState.WITHDRAWN) {
      present.startAgain();
      log.record(ReplyEvent.STARTED_AGAIN, present, who);
    }
    return present;
  }

  private Submission begin(
      CallForViews call, String stateCode, OfficialLanguage language, Actor who) {
    Submission started =
        Submission.start(call.id(), stateCode, language, Replies.plan(call), clock.instant());
    submissions.persist(started);
    submissions.flush();
    log.record(ReplyEvent.STARTED, started, who);
    return started;
  }
}
