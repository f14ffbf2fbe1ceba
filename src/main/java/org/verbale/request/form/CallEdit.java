package org.verbale.request.form;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.verbale.language.OfficialLanguage;
import org.verbale.mandate.Mandate;
import org.verbale.request.CallForViews;
import org.verbale.web.FormErrors;

/** A new call, or one whose settings are changed. */
@CheckedTemplate(basePath = "request", requireTypeSafeExpressions = false)
record CallEdit(
    CallForm form, Mandate mandate, CallForViews call, FormErrors errors, OfficialLanguage language)
    implements TemplateInstance {}
