package org.verbale.web.failure;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page shown instead of the one that was asked for: templates/web/ErrorPage.html. */
@CheckedTemplate(basePath = "web")
record ErrorPage(
    int status, String title, String detail, String reference, String nextAddress, String nextKey)
    implements TemplateInstance {}
