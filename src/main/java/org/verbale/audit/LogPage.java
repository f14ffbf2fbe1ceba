package org.verbale.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The log: templates/audit/LogPage.html.
 *
 * @param verdict of the check of the whole chain; null if it was not asked for
 */
@CheckedTemplate(basePath = "audit")
record LogPage(
    List<LogEntries.Entry> entries,
    List<String> types,
    String type,
    String text,
    int page,
    boolean more,
    AuditChain.Verdict verdict)
    implements TemplateInstance {}
