package org.verbale.mission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.verbale.audit.AuditLog;

/** Records where a mission is reached. */
@ApplicationScoped
public class KeepAddress {
  private final PermanentMissions missions;
  private final AuditLog log;

  KeepAddress(PermanentMissions missions, AuditLog log) {
    this.missions = missions;
    this.log = log;
  }

  /** The address from now on; the same address again changes nothing. */
  @Transactional
  public void keep(String state, MissionAddress address) {
    var mission = missions.of(state);
    if (!mission.address().equals(address)) {
      mission.isReachedAt(address);
      log.record(new MissionEvent.AddressChanged(state, address));
    }
  }
}
