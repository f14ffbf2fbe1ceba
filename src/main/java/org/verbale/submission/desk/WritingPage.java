package org.verbale.submission.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.verbale.language.OfficialLanguage;

/** Where one section is written: templates/submission/WritingPage.html. */
@CheckedTemplate(basePath = "submission")
public record WritingPage(
    DeskTasks.CallHead call,
    String writesFor,
    DeskTasks.Task task,
    int wordsElsewhere,
    boolean overLimitRefused,
    Field field,
    Trouble trouble,
    String colleague,
    String others,
    Integer next)
    implements TemplateInstance {

  /**
   * The text as it stands in the field, and the version on which it was written.
   *
   * @param nodes the same for the editor; null if it has to stay a plain field
   * @param language of the original, as declared
   * @param seems the code of the language in which the text seems to be; null if it is that one
   */
  public record Field(
      String text,
      String nodes,
      int version,
      OfficialLanguage language,
      String languageName,
      String seems,
      String seemsName) {}

  /** Why the text could not be saved; it is still in the field. */
  public record Trouble(String key, Object[] arguments) {}
}
