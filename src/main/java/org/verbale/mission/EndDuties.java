package org.verbale.mission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.verbale.audit.AuditLog;
import org.verbale.mission.MissionMembership.Duty;
import org.verbale.web.NotFound;

/**
 * Takes rights in a mission: at once, so that the person's next request fails, or on a day to come.
 * What the person has written stays with the State.
 */
@ApplicationScoped
public class EndDuties {

  /** The mission would be left without an administrator, and nobody has said that it may be. */
  public static final class LastAdministrator extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private final MissionMemberships memberships;
  private final PermanentMissions missions;
  private final AuditLog log;
  private final Clock clock;

  EndDuties(MissionMemberships memberships, PermanentMissions missions, AuditLog log, Clock clock) {
    this.memberships = memberships;
    this.missions = missions;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Ends one right.
   *
   * @param at when; now, if that moment has passed
   * @param knowingly whether the mission may be left without an administrator
   * @throws NotFound if the mission has no such right that holds or will hold
   */
  @Transactional
  public void end(String state, long membership, Instant at, boolean knowingly)
      throws LastAdministrator {
    missions.lock(state);
    var held =
        memberships
            .ofMission(state, membership)
            .filter(right -> right.holdsAfter(clock.instant()))
            .orElseThrow(() -> new NotFound("mission.error.noMember"));
    end(List.of(held), at, knowingly);
  }

  /** Ends every right that a person has in the mission or will have; parameters as above. */
  @Transactional
  public void endAll(String state, String subject, Instant at, boolean knowingly)
      throws LastAdministrator {
    missions.lock(state);
    end(memberships.presentAndFuture(state, subject, clock.instant()), at, knowingly);
  }

  /**
   * Whether ending these rights leaves the mission, which has one now, without an administrator.
   */
  public boolean leavesNobody(String state, List<MissionMembership> ended) {
    var administrators =
        memberships.ofMission(state, clock.instant()).stream()
            .filter(right -> right.duty() == Duty.ADMINISTRATOR)
            .map(MissionMembership::id)
            .toList();
    var ids = ended.stream().map(MissionMembership::id).toList();
    return !administrators.isEmpty() && ids.containsAll(administrators);
  }

  private void end(List<MissionMembership> ended, Instant at, boolean knowingly)
      throws LastAdministrator {
    if (ended.isEmpty()) {
      throw new NotFound("mission.error.noMember");
    }
    var state = ended.getFirst().stateCode();
    if (!knowingly && leavesNobody(state, ended)) {
      throw new LastAdministrator();
    }
    var now = clock.instant();
    var moment = at.isBefore(now) ? now : at;
    for (var right : ended) {
      right.end(moment);
      log.record(
          new MissionEvent.DutyEnded(
              state, right.subject(), right.duty(), right.validUntil().orElseThrow()));
    }
  }
}
