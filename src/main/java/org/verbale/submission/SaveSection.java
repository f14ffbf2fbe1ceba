package org.verbale.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.verbale.document.Block;

/**
 * Saves one section of a draft: what the page does by itself within seconds of a pause. Saves of
 * one reply come in turn, so that none slips in once sign-off has been asked for.
 */
@ApplicationScoped
public class SaveSection {
  @Inject Replies replies;
  @Inject Submissions submissions;
  @Inject Clock clock;

  /** A section to be saved, and the version on which it was written. */
  public record Draft(int position, int expectedVersion, List<Block> blocks) {}

  /**
   * @return the section as saved
   * @throws ReplyRefusal.StaleVersion if a colleague saved another text meanwhile
   * @throws ReplyRefusal.NotInThisState if the draft is read-only
   */
  @Transactional
  public SubmissionSection save(long callId, String stateCode, Draft draft, Actor who) {
    Submission reply = replies.forChange(callId, stateCode);
    reply.save(draft.position(), draft.expectedVersion(), draft.blocks(), who, clock.instant());
    submissions.flush();
    return reply.section(draft.position());
  }

  /**
   * Puts an earlier text back in the place of the present one, which is kept as a version.
   *
   * @param version the number of the kept version
   * @throws ReplyRefusal.NotInThisState if the draft is read-only
   */
  @Transactional
  public void restore(
      long callId, String stateCode, int position, int version, List<Block> blocks, Actor who) {
    replies.openCall(callId);
    Submission reply = replies.forChange(callId, stateCode);
    reply.restore(position, version, blocks, who, clock.instant());
    submissions.flush();
  }
}
