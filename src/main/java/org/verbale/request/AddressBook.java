package org.verbale.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.verbale.language.OfficialLanguage;
import org.verbale.mission.FocalPoint;
import org.verbale.mission.FocalPoints;
import org.verbale.mission.MemberState;
import org.verbale.mission.MemberStates;
import org.verbale.mission.PermanentMission;
import org.verbale.mission.PermanentMissions;

/**
 * Who is asked: all States with their missions and the addresses there to which mail goes: those of
 * the focal points, or the mission's own where there is none.
 */
@ApplicationScoped
public class AddressBook {

  private final MemberStates states;
  private final PermanentMissions missions;
  private final FocalPoints focalPoints;
  private final Clock clock;

  AddressBook(
      MemberStates states, PermanentMissions missions, FocalPoints focalPoints, Clock clock) {
    this.states = states;
    this.missions = missions;
    this.focalPoints = focalPoints;
    this.clock = clock;
  }

  /** All States to which notes go, in the English alphabetical order. */
  public List<StateAsked> all() {
    var people = focalPoints.activeByState();
    var byState = missions.byState();
    return states.addressees().stream()
        .map(
            state ->
                asked(
                    state, byState.get(state.code()), people.getOrDefault(state.code(), List.of())))
        .toList();
  }

  /** One State, if notes go to it. */
  public Optional<StateAsked> of(String code) {
    return states
        .byCode(code)
        .filter(MemberState::isAddressee)
        .map(
            state ->
                asked(
                    state,
                    missions.findByIdOptional(code).orElse(null),
                    focalPoints.activeOf(code)));
  }

  private StateAsked asked(MemberState state, PermanentMission mission, List<FocalPoint> people) {
    var today = LocalDate.now(clock);
    Map<OfficialLanguage, String> names = new EnumMap<>(OfficialLanguage.class);
    for (var language : OfficialLanguage.values()) {
      names.put(language, state.name(language, today));
    }
    var preferred =
        mission == null ? List.of(OfficialLanguage.ENGLISH) : mission.preferredLanguages();
    return new StateAsked(
        state.code(),
        names,
        state.regionalGroup().map(Enum::name).orElse(null),
        preferred,
        people.isEmpty() && mission != null
            ? theMissionItself(mission, names)
            : people.stream().map(person -> recipient(person, preferred.getFirst())).toList());
  }

  private static StateAsked.Recipient recipient(FocalPoint person, OfficialLanguage preferred) {
    return new StateAsked.Recipient(
        person.name(), person.email(), person.language().orElse(preferred));
  }

  /** A mission that names nobody is written to at its own address, if it has given one. */
  private static List<StateAsked.Recipient> theMissionItself(
      PermanentMission mission, Map<OfficialLanguage, String> names) {
    var email = mission.address().email();
    var language = mission.preferredLanguages().getFirst();
    return email.isEmpty()
        ? List.of()
        : List.of(new StateAsked.Recipient(names.get(language), email, language));
  }
}
