package org.verbale.mission.invitation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The last step, signed in: templates/mission/AcceptPage.html. */
@CheckedTemplate(basePath = "mission")
record AcceptPage(Invitation invitation, String state, String person) implements TemplateInstance {}
