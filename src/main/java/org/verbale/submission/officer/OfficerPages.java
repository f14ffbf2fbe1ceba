package org.verbale.submission.officer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.verbale.submission.desk.AboutPage;
import org.verbale.submission.desk.WritingPage;
import org.verbale.submission.joint.JointDesk;
import org.verbale.submission.view.ReplyView;

/** The officer's pages about replies: templates/submission/Received*.html, EnterPage.html. */
final class OfficerPages {
  private OfficerPages() {}

  /** All replies to a call. */
  @CheckedTemplate(basePath = "submission")
  record ReceivedList(long callId, String title, boolean open, List<Row> rows)
      implements TemplateInstance {}

  /** A reply in the list. */
  record Row(
      String stateCode,
      String stateName,
      String stateKey,
      String tone,
      boolean late,
      boolean entered,
      LocalDate receivedOn,
      String language,
      int words) {}

  /** One reply, with what the Secretariat may do with it. */
  @CheckedTemplate(basePath = "submission")
  record ReceivedReply(
      long callId,
      String callTitle,
      String stateCode,
      String stateName,
      String stateKey,
      String tone,
      boolean mayDecide,
      boolean mayEnter,
      String changeReason,
      List<Frozen> revisions,
      ReplyView view,
      List<JointDesk.Row> joint)
      implements TemplateInstance {}

  /** A revision and its proof. */
  record Frozen(
      int number,
      Instant at,
      boolean late,
      LocalDate receivedOn,
      String draftedBy,
      String signedBy,
      String enteredBy,
      boolean onePerson,
      String reason,
      String sha256,
      String receipt,
      List<Scan> scans) {}

  /** A file of a revision. */
  record Scan(long id, String name, String scanKey, String tone) {}

  /** The form for a reply that came on paper. */
  @CheckedTemplate(basePath = "submission")
  record EnterPage(
      long callId,
      String callTitle,
      String stateCode,
      String stateName,
      List<AboutPage.Choice> languages,
      List<Field> fields,
      boolean nilReply,
      String receivedOn,
      WritingPage.Trouble trouble)
      implements TemplateInstance {}

  /** A section to be typed in. */
  record Field(int position, String title, String text) {}
}
