package org.verbale.submission.joint;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import org.verbale.submission.desk.DeskTasks;
import org.verbale.submission.desk.WritingPage;
import org.verbale.submission.view.ReplyView;

/**
 * Where a State reads a reply that names it, and answers: templates/submission/JointPage.html.
 *
 * @param sender code of the State that sent the reply
 * @param pdf whether it can be seen as a page of the report
 * @param answer what this State has answered last; null before
 * @param confirmed whether the reply speaks for this State now
 * @param receipt number of the receipt of the reply; null for none
 * @param declined whether this State has said that it does not
 * @param mayAnswer whether the person signs for the mission
 * @param trouble why an answer was not taken; null if none was refused
 */
@CheckedTemplate(basePath = "submission")
record JointPage(
    DeskTasks.CallHead call,
    String sender,
    String senderName,
    int revision,
    Instant submittedAt,
    ReplyView view,
    boolean pdf,
    Answered answer,
    boolean confirmed,
    String receipt,
    boolean declined,
    boolean mayAnswer,
    boolean fresh,
    long minutes,
    WritingPage.Trouble trouble)
    implements TemplateInstance {

  /** What was answered, by whom and when. */
  record Answered(String name, String reason, String byName, Instant at) {}
}
