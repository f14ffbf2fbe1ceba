package org.verbale.mission.directory;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * What a table would change: templates/mission/PreviewPage.html.
 *
 * @param basis names the directory that the preview shows; the form sends it back
 * @param stale whether the directory has changed since the last preview
 */
@CheckedTemplate(basePath = "mission")
record PreviewPage(
    long id,
    String fileName,
    String charset,
    List<Named> changes,
    int unchanged,
    int missing,
    String basis,
    boolean stale)
    implements TemplateInstance {

  /** A change with the name of its State in the language of the page. */
  public record Named(String state, StateChange change) {}
}
