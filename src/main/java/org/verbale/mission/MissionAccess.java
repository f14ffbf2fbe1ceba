package org.verbale.mission;

import jakarta.enterprise.context.ApplicationScoped;
import org.verbale.mission.MissionMembership.Duty;
import org.verbale.web.CurrentPerson;
import org.verbale.web.NotFound;
import org.verbale.web.Roles;

/** Who may look after a mission: officers after every one, its administrator after the own one. */
@ApplicationScoped
public class MissionAccess {
  private final MemberStates states;
  private final CurrentMission currentMission;
  private final CurrentPerson person;

  MissionAccess(MemberStates states, CurrentMission currentMission, CurrentPerson person) {
    this.states = states;
    this.currentMission = currentMission;
    this.person = person;
  }

  /**
   * Lets through who may look after the mission; for everybody else it does not exist.
   *
   * @return the State
   * @throws NotFound for all others
   */
  public MemberState check(String code) {
    var own = currentMission.exists() && currentMission.stateCode().equals(code);
    if (!isOfficer() && !(own && currentMission.has(Duty.ADMINISTRATOR))) {
      throw new NotFound("mission.error.noMission");
    }
    return states.byCode(code).orElseThrow(() -> new NotFound("mission.error.noMission"));
  }

  /** Whether the person signed in looks after all missions. */
  public boolean isOfficer() {
    return person.hasRole(Roles.OFFICER);
  }
}
