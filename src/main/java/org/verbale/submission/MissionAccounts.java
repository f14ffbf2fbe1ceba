package org.verbale.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.verbale.language.OfficialLanguage;
import org.verbale.mission.MissionMembership;
import org.verbale.mission.MissionMembership.Duty;
import org.verbale.mission.MissionMemberships;
import org.verbale.mission.PermanentMission;
import org.verbale.mission.PermanentMissions;
import org.verbale.request.AddressBook;
import org.verbale.web.preference.PersonLanguages;

/** The people of a mission, as rules and mails need them. */
@ApplicationScoped
public class MissionAccounts {
  @Inject MissionMemberships memberships;
  @Inject PermanentMissions missions;
  @Inject AddressBook addressBook;
  @Inject PersonLanguages languages;
  @Inject Clock clock;

  /** Whether one person alone may act for the mission now. */
  public boolean hasOne(String stateCode) {
    return now(stateCode).stream().map(MissionMembership::subject).distinct().count() == 1;
  }

  /**
   * Everybody with a duty, or with any duty, to be written to in the language they have chosen,
   * else in the mission's.
   */
  List<Reader> readers(String stateCode, Duty... duties) {
    List<Duty> wanted = List.of(duties);
    List<MissionMembership> people =
        now(stateCode).stream()
            .filter(person -> wanted.isEmpty() || wanted.contains(person.duty()))
            .toList();
    Map<String, OfficialLanguage> chosen =
        languages.of(people.stream().map(MissionMembership::subject).distinct().toList());
    OfficialLanguage usual = language(stateCode);
    return Reader.onePerAddress(
        people.stream()
            .flatMap(
                person ->
                    person.email().stream()
                        .map(
                            address ->
                                new Reader(
                                    address, chosen.getOrDefault(person.subject(), usual)))));
  }

  /** The same people, and those to whom a note to the mission goes, in the language of each. */
  List<Reader> readersAndFocalPoints(String stateCode, Duty... duties) {
    return Reader.onePerAddress(
        Stream.concat(
            readers(stateCode, duties).stream(),
            addressBook.of(stateCode).stream()
                .flatMap(state -> state.recipients().stream())
                .map(recipient -> new Reader(recipient.email(), recipient.language()))));
  }

  /** The language in which the mission wishes to be written to. */
  public OfficialLanguage language(String stateCode) {
    return mission(stateCode).preferredLanguages().getFirst();
  }

  public PermanentMission mission(String stateCode) {
    return missions.of(stateCode);
  }

  private List<MissionMembership> now(String stateCode) {
    return memberships.ofMission(stateCode, clock.instant());
  }
}
