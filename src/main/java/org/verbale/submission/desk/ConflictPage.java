package org.verbale.submission.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import org.verbale.language.OfficialLanguage;

/**
 * Two texts of one section, and both in one: templates/submission/ConflictPage.html.
 *
 * @param merged both in one, as it is typed in the plain field
 * @param nodes the same for the editor
 */
@CheckedTemplate(basePath = "submission")
record ConflictPage(
    DeskTasks.CallHead call,
    String writesFor,
    int position,
    String title,
    OfficialLanguage language,
    int version,
    List<Piece> theirs,
    String theirName,
    Instant theirTime,
    List<Piece> mine,
    String merged,
    String nodes)
    implements TemplateInstance {

  /**
   * A paragraph, list or table of one text.
   *
   * @param only whether the other text has it not
   */
  record Piece(boolean only, RawString html) {}
}
