package org.verbale.submission.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import org.verbale.language.OfficialLanguage;

/**
 * Two texts of one section, and both in one: templates/submission/ConflictPage.html.
 *
 * @param nodes the merged text for the editor
 */
@CheckedTemplate(basePath = "submission")
record ConflictPage(
    DeskTasks.CallHead call,
    String writesFor,
    int position,
    String title,
    OfficialLanguage language,
    int version,
    String theirs,
    String theirName,
    Instant theirTime,
    String mine,
    String merged,
    String nodes)
    implements TemplateInstance {}
