package org.verbale.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The Secretariat accepts a reply: it goes to translation and into the report. */
@ApplicationScoped
public class AcceptReply {
  @Inject Replies replies;
  @Inject Event<ReplyAccepted> accepted;
  @Inject ReplyLog log;
  @Inject Clock clock;

  /**
   * @throws ReplyRefusal.NotInThisState if there is no submitted reply to accept
   */
  @Transactional
  public void accept(long callId, String stateCode, Actor officer) {
    Submission reply = replies.forChange(callId, stateCode);
    reply.accept(clock.instant());
    log.record(ReplyEvent.ACCEPTED, reply, officer);
    accepted.fire(new ReplyAccepted(reply.acceptedRevision().orElseThrow()));
  }
}
