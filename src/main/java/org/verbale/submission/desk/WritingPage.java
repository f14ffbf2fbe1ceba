package org.verbale.submission.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.verbale.language.OfficialLanguage;

/** Where one section is written: templates/submission/WritingPage.html. */
@CheckedTemplate(basePath = "submission")
public record WritingPage(
    DeskTasks.CallHead call,
    DeskTasks.Task task,
    Field field,
    Trouble trouble,
    String colleague,
    String others,
    int sections)
    implements TemplateInstance {

  /** The text as it stands in the field, and the version on which it was written. */
  record Field(String text, int version, OfficialLanguage language) {}

  /** Why the text could not be saved; it is still in the field. */
  public record Trouble(String key, Object[] arguments) {}
}
