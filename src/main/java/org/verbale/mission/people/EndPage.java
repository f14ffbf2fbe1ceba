package org.verbale.mission.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import org.verbale.web.FormErrors;

/**
 * What will be lost, before a right is ended: templates/mission/EndPage.html.
 *
 * @param right the one that is ended; 0 for all
 * @param ended those that are ended
 * @param own whether the person ends their own
 * @param leavesNobody whether the mission is left without an administrator
 */
@CheckedTemplate(basePath = "mission")
record EndPage(
    String code,
    String state,
    Colleague person,
    long right,
    List<Right> ended,
    boolean own,
    boolean leavesNobody,
    FormErrors errors,
    Map<String, String> input)
    implements TemplateInstance {}
