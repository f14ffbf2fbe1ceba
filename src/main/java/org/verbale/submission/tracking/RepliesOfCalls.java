package org.verbale.submission.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.verbale.request.RepliesReceived;
import org.verbale.submission.ReplyStatuses;

/** Tells the room of the calls who has replied, so that reminders stop. */
@ApplicationScoped
class RepliesOfCalls implements RepliesReceived {

  private final ReplyStatuses statuses;

  RepliesOfCalls(ReplyStatuses statuses) {
    this.statuses = statuses;
  }

  @Override
  public Set<String> replied(long callId) {
    return statuses.replied(callId);
  }
}
