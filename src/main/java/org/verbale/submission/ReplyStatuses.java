package org.verbale.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers, for a call, where the reply of each State stands. Needs a transaction or a session. */
@ApplicationScoped
public class ReplyStatuses {
  @Inject Submissions submissions;

  /**
   * By State: replies begun, and States for which a submitted joint reply speaks. A State's own
   * submitted reply goes before a joint one.
   */
  public Map<String, ReplyStatus> of(long callId) {
    Map<String, ReplyStatus> statuses = new LinkedHashMap<>();
    List<Submission> replies = submissions.withHistory(callId);
    replies.forEach(reply -> statuses.put(reply.stateCode(), ReplyStatus.of(reply)));
    for (Submission reply : replies) {
      if (reply.hasReplied()) {
        reply.jointStateCodes().forEach(joint -> addJoint(statuses, reply, joint));
      }
    }
    return statuses;
  }

  private static void addJoint(Map<String, ReplyStatus> statuses, Submission reply, String joint) {
    ReplyStatus own = statuses.get(joint);
    if (own == null || !own.replied()) {
      statuses.put(joint, ReplyStatus.of(reply).alsoOf(joint));
    }
  }

  /** The States that count as having replied to a call. */
  public Set<String> replied(long callId) {
    return of(callId).values().stream()
        .filter(ReplyStatus::replied)
        .map(ReplyStatus::stateCode)
        .collect(Collectors.toSet());
  }
}
