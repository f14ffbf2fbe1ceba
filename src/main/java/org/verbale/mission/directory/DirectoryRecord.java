package org.verbale.mission.directory;

import java.time.LocalDate;
import java.util.List;
import org.verbale.mission.FocalPoint;
import org.verbale.mission.MemberState;
import org.verbale.mission.PermanentMission;

/**
 * All that the directory has of one State.
 *
 * @param focalPoints those who are written to
 * @param today the day whose names count
 */
record DirectoryRecord(
    MemberState state, PermanentMission mission, List<FocalPoint> focalPoints, LocalDate today) {}
