package org.verbale.mission.invitation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The password for the first login: templates/mission/OpenedPage.html. */
@CheckedTemplate(basePath = "mission")
record OpenedPage(Invitation invitation, String password, String next)
    implements TemplateInstance {}
