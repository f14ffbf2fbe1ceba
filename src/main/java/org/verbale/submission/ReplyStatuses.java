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
   * By State: replies begun, and States that a submitted joint reply names. A State's own submitted
   * reply goes before a joint one. Where the call asks States to confirm, one that has not done so
   * has not replied.
   */
  public Map<String, ReplyStatus> of(long callId) {
    Map<String, ReplyStatus> statuses = new LinkedHashMap<>();
    List<Submission> replies = submissions.withHistory(callId);
    replies.forEach(reply -> statuses.put(reply.stateCode(), ReplyStatus.of(reply)));
    for (Submission reply : replies) {
      if (reply.hasReplied()) {
        Revision standing = reply.standingRevision().orElseThrow();
        Set<String> speaking = standing.jointStates();
        standing
            .jointStatesNamed()
            .forEach(joint -> addJoint(statuses, reply, joint, speaking.contains(joint)));
      }
    }
    return statuses;
  }

  private static void addJoint(
      Map<String, ReplyStatus> statuses, Submission reply, String joint, boolean speaks) {
    ReplyStatus own = statuses.get(joint);
    ReplyStatus sent = ReplyStatus.of(reply);
    if (speaks && (own == null || !own.replied())) {
      statuses.put(joint, sent.alsoOf(joint));
    } else if (!speaks && own == null) {
      statuses.put(joint, sent.toBeConfirmedBy(joint));
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
