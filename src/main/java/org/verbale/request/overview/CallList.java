package org.verbale.request.overview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.verbale.language.OfficialLanguage;
import org.verbale.request.CallForViews;

/** All calls. */
@CheckedTemplate(basePath = "request", requireTypeSafeExpressions = false)
record CallList(List<CallForViews> calls, OfficialLanguage language) implements TemplateInstance {}
