package org.verbale.mission;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.verbale.mission.MissionMembership.Duty;
import org.verbale.web.CurrentPerson;
import org.verbale.web.Forbidden;

/**
 * The State for which the person signed in acts, and with which duties. Looked up at each request,
 * so a right that has been taken away fails at the next one.
 */
@RequestScoped
public class CurrentMission {
  private final CurrentPerson person;
  private final MissionMemberships memberships;
  private final MemberStates states;
  private final Clock clock;

  private List<MissionMembership> held;
  private MemberState state;

  CurrentMission(
      CurrentPerson person, MissionMemberships memberships, MemberStates states, Clock clock) {
    this.person = person;
    this.memberships = memberships;
    this.states = states;
    this.clock = clock;
  }

  /** Whether the person acts for any State now. */
  public boolean exists() {
    return !held().isEmpty();
  }

  /**
   * The State of the person.
   *
   * @throws Forbidden if nobody has given the person a right in a mission
   */
  public MemberState state() {
    if (state == null) {
      state = states.byCode(stateCode()).orElseThrow();
    }
    return state;
  }

  /**
   * The code of the State, without a further query.
   *
   * @throws Forbidden as {@link #state()}
   */
  public String stateCode() {
    if (held().isEmpty()) {
      throw new Forbidden("mission.error.noMembership")
          .next("/mission/access", "mission.access.title");
    }
    return held().getFirst().stateCode();
  }

  /** The duties held now for {@link #state()}; empty for whoever acts for no State. */
  public Set<Duty> duties() {
    var duties = EnumSet.noneOf(Duty.class);
    held().stream()
        .filter(right -> right.stateCode().equals(held().getFirst().stateCode()))
        .forEach(right -> duties.add(right.duty()));
    return duties;
  }

  public boolean has(Duty duty) {
    return duties().contains(duty);
  }

  /**
   * @throws Forbidden if the person does not have the duty now
   */
  public void require(Duty duty) {
    stateCode();
    if (!has(duty)) {
      throw new Forbidden("mission.error.needs." + duty.name());
    }
  }

  private List<MissionMembership> held() {
    if (held == null) {
      held = memberships.ofPerson(person.subject(), clock.instant());
    }
    return held;
  }
}
