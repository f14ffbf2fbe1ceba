package org.verbale.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The start page: templates/web/Start.html. */
@CheckedTemplate(basePath = "web")
record Start(List<StartPanel.Item> latest) implements TemplateInstance {}
