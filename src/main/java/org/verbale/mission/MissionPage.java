package org.verbale.mission;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page of one mission, for officers and for its administrator: mission/MissionPage.html. */
@CheckedTemplate(basePath = "mission")
record MissionPage(MissionRecord mission) implements TemplateInstance {}
