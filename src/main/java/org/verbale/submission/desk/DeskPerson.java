package org.verbale.submission.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.verbale.mission.CurrentMission;
import org.verbale.mission.MissionMembership.Duty;
import org.verbale.submission.Actor;
import org.verbale.submission.DeskSettings;
import org.verbale.submission.ReplyRefusal;
import org.verbale.web.CurrentPerson;
import org.verbale.web.Forbidden;
import org.verbale.web.signin.FreshLogin;

/** Who sits at the desk: the State it is for, and what the person may do there. */
@RequestScoped
public class DeskPerson {
  @Inject CurrentPerson person;
  @Inject CurrentMission mission;
  @Inject FreshLogin login;
  @Inject DeskSettings settings;

  public Actor actor() {
    return new Actor(person.subject(), person.name());
  }

  /**
   * The State whose replies the person may see and write.
   *
   * @throws Forbidden if the person acts for no State
   */
  public String stateCode() {
    return mission.stateCode();
  }

  /** Drafters and heads of mission write; an administrator only gives rights. */
  public String writesFor() {
    if (!mayWrite()) {
      mission.require(Duty.DRAFTER);
    }
    return stateCode();
  }

  public boolean mayWrite() {
    return mission.has(Duty.DRAFTER) || mission.has(Duty.HEAD_OF_MISSION);
  }

  public String signsFor() {
    mission.require(Duty.HEAD_OF_MISSION);
    return stateCode();
  }

  public boolean maySign() {
    return mission.has(Duty.HEAD_OF_MISSION);
  }

  public boolean hasFreshLogin() {
    return login.within(settings.freshLogin());
  }

  /** How old a login may be for a signature, in minutes. */
  public long freshMinutes() {
    return settings.freshLogin().toMinutes();
  }

  /**
   * @throws ReplyRefusal.FreshLoginNeeded if the password was typed too long ago
   */
  public void requireFreshLogin() {
    if (!hasFreshLogin()) {
      throw new ReplyRefusal.FreshLoginNeeded(settings.freshLogin().toMinutes());
    }
  }
}
