package org.verbale.mission.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page of a mission's people: templates/mission/PeoplePage.html. */
@CheckedTemplate(basePath = "mission")
record PeoplePage(People people) implements TemplateInstance {}
