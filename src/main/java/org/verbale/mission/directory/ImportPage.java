package org.verbale.mission.directory;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * Taking the table out and bringing it back: templates/mission/ImportPage.html.
 *
 * @param errors all that is wrong with the table that was sent
 * @param charset in which it was read; empty if it was not
 */
@CheckedTemplate(basePath = "mission")
record ImportPage(List<ImportError> errors, String charset) implements TemplateInstance {}
