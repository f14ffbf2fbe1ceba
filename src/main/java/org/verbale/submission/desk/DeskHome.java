package org.verbale.submission.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.verbale.submission.joint.JointDesk;
import org.verbale.submission.past.PublishedReplies.PublishedOne;

/**
 * The mission's first page: templates/submission/DeskHome.html.
 *
 * @param waiting how many of the open replies wait for the person who looks
 */
@CheckedTemplate(basePath = "submission")
record DeskHome(
    String stateName,
    ZoneId home,
    long waiting,
    List<Asked> open,
    List<JointDesk.Named> joint,
    List<Asked> past,
    List<PublishedOne> published)
    implements TemplateInstance {

  /**
   * A call and how the mission's reply to it stands.
   *
   * @param elsewhere whether the mission's clocks show another time than those of the deadline
   */
  record Asked(
      long callId,
      String title,
      Instant deadline,
      ZoneId zone,
      boolean elsewhere,
      boolean passed,
      boolean extended,
      String stateKey,
      String tone,
      String nextKey,
      boolean yourTurn,
      List<Receipted> receipts) {}

  /** A receipt that can be downloaded. */
  record Receipted(String number, int revision, Instant at) {}
}
