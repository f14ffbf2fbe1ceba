package org.verbale.mission;

import java.util.List;

/** One line of the list of missions, as the officer reads it. */
record MissionRow(
    String code, String name, String group, List<String> languages, int focalPoints) {}
