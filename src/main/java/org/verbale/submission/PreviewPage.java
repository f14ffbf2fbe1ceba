package org.verbale.submission;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The reply as it will stand in the report: templates/submission/PreviewPage.html. */
@CheckedTemplate(basePath = "submission")
record PreviewPage(
    DeskTasks.CallHead call, ReplyView view, DeskTasks.Standing standing, boolean pdf)
    implements TemplateInstance {

  /**
   * A reply to be read.
   *
   * @param stateNames the State's name, and those of a joint reply, in the language of the reply
   * @param brackets the lines in brackets under the name
   */
  record ReplyView(
      String stateNames,
      String lang,
      String dir,
      List<String> brackets,
      boolean nilReply,
      RawString html,
      boolean empty,
      int words) {}
}
