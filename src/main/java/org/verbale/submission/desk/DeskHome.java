package org.verbale.submission.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.verbale.submission.joint.JointDesk;

/** The mission's first page: templates/submission/DeskHome.html. */
@CheckedTemplate(basePath = "submission")
record DeskHome(
    String stateName, ZoneId home, List<Asked> open, List<JointDesk.Named> joint, List<Asked> past)
    implements TemplateInstance {

  /** A call and how the mission's reply to it stands. */
  record Asked(
      long callId,
      String title,
      Instant deadline,
      ZoneId zone,
      boolean passed,
      boolean extended,
      String stateKey,
      String tone,
      String nextKey,
      List<Receipted> receipts) {}

  /** A receipt that can be downloaded. */
  record Receipted(String number, int revision, Instant at) {}
}
