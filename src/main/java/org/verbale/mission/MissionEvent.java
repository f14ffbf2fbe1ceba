package org.verbale.mission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.verbale.audit.AuditEvent;
import org.verbale.mission.MissionMembership.Duty;

/** What the log keeps of missions. */
sealed interface MissionEvent extends AuditEvent {
  String state();

  @Override
  default String subject() {
    return "mission/" + state();
  }

  record FocalPointAdded(String state, String email) implements MissionEvent {}

  record FocalPointCorrected(String state, String before, String after) implements MissionEvent {}

  record FocalPointRetired(String state, String email) implements MissionEvent {}

  record FocalPointReinstated(String state, String email) implements MissionEvent {}

  record LanguagesPreferred(String state, List<String> languages) implements MissionEvent {}

  record TimeZoneChanged(String state, String before, String after) implements MissionEvent {}

  record AddressChanged(String state, MissionAddress address) implements MissionEvent {}

  record StateNamed(String state, NameForm form, String language, String name, LocalDate from)
      implements MissionEvent {}

  record RegionalGroupChanged(String state, RegionalGroup group) implements MissionEvent {}

  record DutyAsked(String state, String person, Duty duty) implements MissionEvent {}

  record DutyGranted(String state, String person, Duty duty, Instant from, Instant until)
      implements MissionEvent {}

  record DutyDeclined(String state, String person, Duty duty) implements MissionEvent {}

  record DutyEnded(String state, String person, Duty duty, Instant at) implements MissionEvent {}
}
