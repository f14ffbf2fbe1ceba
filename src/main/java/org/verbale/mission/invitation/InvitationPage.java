package org.verbale.mission.invitation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * What somebody is invited to, to whoever holds the link: templates/mission/InvitationPage.html.
 *
 * @param secret of the link, which the form sends back
 */
@CheckedTemplate(basePath = "mission")
record InvitationPage(Invitation invitation, String state, String secret)
    implements TemplateInstance {}
