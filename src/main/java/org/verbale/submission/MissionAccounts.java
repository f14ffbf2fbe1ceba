package org.verbale.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.verbale.language.OfficialLanguage;
import org.verbale.mission.MissionMembership;
import org.verbale.mission.MissionMemberships;
import org.verbale.mission.PermanentMission;
import org.verbale.mission.PermanentMissions;

/** The people of a mission, as rules and mails need them. */
@ApplicationScoped
public class MissionAccounts {
  @Inject MissionMemberships memberships;
  @Inject PermanentMissions missions;
  @Inject Clock clock;

  /** Whether one person alone may act for the mission now. */
  public boolean hasOne(String stateCode) {
    return now(stateCode).stream().map(MissionMembership::subject).distinct().count() == 1;
  }

  /** The language in which the mission wishes to be written to. */
  public OfficialLanguage language(String stateCode) {
    return mission(stateCode).preferredLanguages().getFirst();
  }

  public PermanentMission mission(String stateCode) {
    return missions.of(stateCode);
  }

  /** Whether somebody else than this person may sign for the mission now. */
  public boolean hasHeadBeside(String stateCode, String subject) {
    return now(stateCode).stream()
        .filter(person -> person.duty() == MissionMembership.Duty.HEAD_OF_MISSION)
        .anyMatch(person -> !person.subject().equals(subject));
  }

  /** Everybody with a duty in the mission now, one entry for each duty. */
  public List<MissionMembership> now(String stateCode) {
    return memberships.ofMission(stateCode, clock.instant());
  }
}
