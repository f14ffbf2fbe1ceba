package org.verbale.mission.directory;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * Taking the table out and bringing it back: templates/mission/ImportPage.html.
 *
 * @param errors what is wrong with the table that was sent, in the order of its lines
 * @param all how many mistakes there are
 * @param more how many of them are not shown
 * @param charset in which it was read; empty if it was not
 */
@CheckedTemplate(basePath = "mission")
record ImportPage(List<ImportError> errors, int all, int more, String charset)
    implements TemplateInstance {

  /** As many as somebody reads: the table is another one, or one mistake stands in every line. */
  private static final int READ_AT_ONCE = 100;

  static ImportPage of(List<ImportError> errors, String charset) {
    var shown = errors.stream().limit(READ_AT_ONCE).toList();
    return new ImportPage(shown, errors.size(), errors.size() - shown.size(), charset);
  }
}
