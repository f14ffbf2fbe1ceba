package org.verbale.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Signed in again beside another page: templates/web/SignedInAgain.html. */
@CheckedTemplate(basePath = "web")
record SignedInAgain() implements TemplateInstance {}
