package org.verbale.mission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.verbale.audit.AuditLog;
import org.verbale.language.OfficialLanguage;
import org.verbale.web.NotFound;
import org.verbale.web.Refusal;

/** Adds, corrects and retires those whom the Secretariat writes to, and how it writes. */
@ApplicationScoped
public class KeepFocalPoints {
  private final FocalPoints focalPoints;
  private final PermanentMissions missions;
  private final AuditLog log;

  KeepFocalPoints(FocalPoints focalPoints, PermanentMissions missions, AuditLog log) {
    this.focalPoints = focalPoints;
    this.missions = missions;
    this.log = log;
  }

  /**
   * @param language the person's own choice; null to follow the mission's
   * @throws Refusal if the mission has this address already
   */
  @Transactional
  public FocalPoint add(String state, String name, String email, OfficialLanguage language) {
    refuseTwice(state, email, null);
    var added = new FocalPoint(state, name, email, language);
    focalPoints.persist(added);
    log.record(new MissionEvent.FocalPointAdded(state, added.email()));
    return added;
  }

  /** Corrects name, address and language. */
  @Transactional
  public void correct(String state, long id, String name, String email, OfficialLanguage language) {
    var focalPoint = find(state, id);
    refuseTwice(state, email, focalPoint);
    var before = focalPoint.email();
    focalPoint.correct(name, email, language);
    log.record(new MissionEvent.FocalPointCorrected(state, before, focalPoint.email()));
  }

  /** No mail goes there from now on. */
  @Transactional
  public void retire(String state, long id) {
    var focalPoint = find(state, id);
    focalPoint.retire();
    log.record(new MissionEvent.FocalPointRetired(state, focalPoint.email()));
  }

  /** Mail goes there again. */
  @Transactional
  public void reinstate(String state, long id) {
    var focalPoint = find(state, id);
    focalPoint.comeBack();
    log.record(new MissionEvent.FocalPointReinstated(state, focalPoint.email()));
  }

  /** The mission is written to in these languages, the first before the second. */
  @Transactional
  public void prefer(String state, List<OfficialLanguage> languages) {
    missions.of(state).prefer(languages);
    var codes = languages.stream().map(OfficialLanguage::code).toList();
    log.record(new MissionEvent.LanguagesPreferred(state, codes));
  }

  private FocalPoint find(String state, long id) {
    return focalPoints.of(state, id).orElseThrow(() -> new NotFound("mission.error.noFocalPoint"));
  }

  private void refuseTwice(String state, String email, FocalPoint self) {
    focalPoints
        .withAddress(state, email.strip())
        .filter(other -> other != self)
        .ifPresent(
            other -> {
              throw new Refusal("mission.error.addressTwice", other.email(), other.name());
            });
  }
}
