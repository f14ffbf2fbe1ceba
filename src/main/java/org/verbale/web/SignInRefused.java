package org.verbale.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Signing in did not work: templates/web/SignInRefused.html. */
@CheckedTemplate(basePath = "web")
record SignInRefused() implements TemplateInstance {}
