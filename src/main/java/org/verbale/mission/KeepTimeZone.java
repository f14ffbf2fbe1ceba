package org.verbale.mission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import org.verbale.audit.AuditLog;

/** Records by which clocks a mission reads deadlines. */
@ApplicationScoped
public class KeepTimeZone {
  private final PermanentMissions missions;
  private final AuditLog log;

  KeepTimeZone(PermanentMissions missions, AuditLog log) {
    this.missions = missions;
    this.log = log;
  }

  /** The zone from now on; the same zone again changes nothing. */
  @Transactional
  public void keep(String state, ZoneId zone) {
    var mission = missions.of(state);
    var before = mission.timeZone();
    if (!before.equals(zone)) {
      mission.keepsTimeOf(zone);
      log.record(new MissionEvent.TimeZoneChanged(state, before.getId(), zone.getId()));
    }
  }
}
