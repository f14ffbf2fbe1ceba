package org.verbale.submission.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.verbale.language.OfficialLanguage;
import org.verbale.submission.word.Loss;

/**
 * Where a Word file becomes the text of a section: templates/submission/WordImportPage.html.
 *
 * @param read what a file says; null before one is chosen
 * @param present what stands in the section now; null for nothing
 */
@CheckedTemplate(basePath = "submission")
record WordImportPage(
    DeskTasks.CallHead call,
    DeskTasks.Task task,
    OfficialLanguage language,
    Read read,
    String present,
    WritingPage.Trouble trouble)
    implements TemplateInstance {

  /**
   * What a file says.
   *
   * @param text as it is typed in the plain field
   * @param language in which the text seems to be
   * @param nodes the same for the editor, and all that the field cannot show
   * @param version of the section on which the text would be put
   */
  record Read(
      String fileName,
      String text,
      String nodes,
      OfficialLanguage language,
      int version,
      int words,
      int footnotes,
      List<Loss> losses) {

    /** Whether it is longer than the section may be. */
    public boolean over(Integer limit) {
      return limit != null && words > limit;
    }
  }
}
