package org.verbale.mission.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import org.verbale.mission.MissionMembership.Duty;
import org.verbale.web.FormErrors;

/**
 * One colleague with all rights: templates/mission/PersonPage.html.
 *
 * @param canClose whether the account may be closed by who looks at it
 */
@CheckedTemplate(basePath = "mission")
record PersonPage(
    String code,
    String state,
    Colleague person,
    List<Duty> duties,
    boolean canClose,
    FormErrors errors,
    Map<String, String> input)
    implements TemplateInstance {}
