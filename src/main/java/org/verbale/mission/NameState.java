package org.verbale.mission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.verbale.audit.AuditLog;
import org.verbale.language.OfficialLanguage;
import org.verbale.web.NotFound;

/**
 * Records how a State is called from a day on. Earlier names stay: what was issued before keeps the
 * name that held on its day.
 */
@ApplicationScoped
public class NameState {
  private final MemberStates states;
  private final EntityManager database;
  private final AuditLog log;

  NameState(MemberStates states, EntityManager database, AuditLog log) {
    this.states = states;
    this.database = database;
    this.log = log;
  }

  /**
   * Records the name unless it holds on that day already. A name that begins on that very day is
   * corrected.
   *
   * @return whether anything has changed
   */
  @Transactional
  public boolean name(
      String code, NameForm form, OfficialLanguage language, String name, LocalDate from) {
    var state = find(code);
    if (state.recordedName(form, language, from).filter(name.strip()::equals).isPresent()) {
      return false;
    }
    state
        .nameSince(form, language, from)
        .ifPresentOrElse(
            wrong -> wrong.correct(name),
            () -> database.persist(new StateName(code, form, language, name, from)));
    log.record(new MissionEvent.StateNamed(code, form, language.code(), name.strip(), from));
    return true;
  }

  /**
   * @param group null for none
   */
  @Transactional
  public void belongsTo(String code, RegionalGroup group) {
    find(code).belongsTo(group);
    log.record(new MissionEvent.RegionalGroupChanged(code, group));
  }

  private MemberState find(String code) {
    return states.byCode(code).orElseThrow(() -> new NotFound("mission.error.noMission"));
  }
}
