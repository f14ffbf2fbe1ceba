package org.verbale.mission;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import org.verbale.mission.MissionMembership.Duty;
import org.verbale.web.FormErrors;

/** Asking for a right in a mission: templates/mission/AccessPage.html. */
@CheckedTemplate(basePath = "mission")
record AccessPage(List<Choice> states, List<Asked> asked, List<Duty> duties, FormErrors errors)
    implements TemplateInstance {

  public record Choice(String code, String name) {}

  public record Asked(String state, Duty duty, Instant at) {}
}
