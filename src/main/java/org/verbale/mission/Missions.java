package org.verbale.mission;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The list of permanent missions: templates/mission/Missions.html.
 *
 * @param text what was searched for
 * @param group the regional group that is shown; empty for all
 * @param without whether only missions without a focal point are shown
 * @param total how many missions there are
 */
@CheckedTemplate(basePath = "mission")
record Missions(
    List<MissionRow> rows,
    String text,
    String group,
    boolean without,
    int total,
    List<RegionalGroup> groups)
    implements TemplateInstance {}
