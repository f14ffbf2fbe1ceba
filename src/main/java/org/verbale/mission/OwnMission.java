package org.verbale.mission;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.verbale.mission.MissionMembership.Duty;

/** {@code {inject:ownMission…}} in templates: what the person signed in looks after. */
// Asked for by templates alone, which the search for unused beans does not see.
@Unremovable
@Named("ownMission")
@RequestScoped
public class OwnMission {
  private final CurrentMission mission;

  OwnMission(CurrentMission mission) {
    this.mission = mission;
  }

  /** Whether the person looks after the people and the addresses of a mission. */
  public boolean isAdministered() {
    return mission.exists() && mission.has(Duty.ADMINISTRATOR);
  }

  /** The code of that mission's State. */
  public String getCode() {
    return mission.stateCode();
  }
}
