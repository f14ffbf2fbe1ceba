package org.verbale.mission.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.verbale.language.OfficialLanguage;
import org.verbale.mission.FocalPoint;
import org.verbale.mission.FocalPoints;
import org.verbale.mission.KeepAddress;
import org.verbale.mission.KeepFocalPoints;
import org.verbale.mission.KeepTimeZone;
import org.verbale.mission.MissionAddress;
import org.verbale.mission.NameForm;
import org.verbale.mission.NameState;
import org.verbale.mission.RegionalGroup;

/** Changes what a table says, by the same operations that the pages use. */
@ApplicationScoped
class DirectoryWriter {
  private final NameState nameState;
  private final KeepAddress keepAddress;
  private final KeepTimeZone keepTimeZone;
  private final KeepFocalPoints keepFocalPoints;
  private final FocalPoints focalPoints;

  DirectoryWriter(
      NameState nameState,
      KeepAddress keepAddress,
      KeepTimeZone keepTimeZone,
      KeepFocalPoints keepFocalPoints,
      FocalPoints focalPoints) {
    this.nameState = nameState;
    this.keepAddress = keepAddress;
    this.keepTimeZone = keepTimeZone;
    this.keepFocalPoints = keepFocalPoints;
    this.focalPoints = focalPoints;
  }

  void group(DirectoryRecord state, RegionalGroup group) {
    nameState.belongsTo(code(state), group);
  }

  void languages(DirectoryRecord state, List<OfficialLanguage> languages) {
    keepFocalPoints.prefer(code(state), languages);
  }

  void timeZone(DirectoryRecord state, ZoneId zone) {
    keepTimeZone.keep(code(state), zone);
  }

  void address(DirectoryRecord state, MissionAddress address) {
    keepAddress.keep(code(state), address);
  }

  void name(
      DirectoryRecord state,
      NameForm form,
      OfficialLanguage language,
      String name,
      LocalDate from) {
    nameState.name(code(state), form, language, name, from);
  }

  /** Those are written to from now on, and nobody else. */
  void focalPoints(DirectoryRecord state, List<Contact> wanted) {
    Map<String, Contact> byAddress =
        wanted.stream().collect(Collectors.toMap(Contact::key, Function.identity()));
    for (var point : state.focalPoints()) {
      if (!byAddress.containsKey(Contact.of(point).key())) {
        keepFocalPoints.retire(code(state), point.id());
      }
    }
    wanted.forEach(contact -> keep(code(state), contact));
  }

  private void keep(String code, Contact contact) {
    var known = focalPoints.withAddress(code, contact.email());
    if (known.isEmpty()) {
      keepFocalPoints.add(code, contact.name(), contact.email(), contact.language());
      return;
    }
    FocalPoint point = known.get();
    if (!Contact.of(point).equals(contact)) {
      keepFocalPoints.correct(
          code, point.id(), contact.name(), contact.email(), contact.language());
    }
    if (!point.isActive()) {
      keepFocalPoints.reinstate(code, point.id());
    }
  }

  private static String code(DirectoryRecord state) {
    return state.state().code();
  }
}
