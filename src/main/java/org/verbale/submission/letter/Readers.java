package org.verbale.submission.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.verbale.language.OfficialLanguage;
import org.verbale.mission.MissionMembership;
import org.verbale.mission.MissionMembership.Duty;
import org.verbale.request.AddressBook;
import org.verbale.submission.MissionAccounts;
import org.verbale.web.preference.PersonLanguages;

/** Whom a mission's letters are for. */
@ApplicationScoped
class Readers {
  @Inject MissionAccounts accounts;
  @Inject AddressBook addressBook;
  @Inject PersonLanguages languages;

  /**
   * Everybody with a duty, or with any duty, to be written to in the language they have chosen,
   * else in the mission's.
   */
  List<Reader> of(String stateCode, Duty... duties) {
    List<Duty> wanted = List.of(duties);
    List<MissionMembership> people =
        accounts.now(stateCode).stream()
            .filter(person -> wanted.isEmpty() || wanted.contains(person.duty()))
            .toList();
    Map<String, OfficialLanguage> chosen =
        languages.of(people.stream().map(MissionMembership::subject).distinct().toList());
    OfficialLanguage usual = accounts.language(stateCode);
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
  List<Reader> withFocalPoints(String stateCode, Duty... duties) {
    return Reader.onePerAddress(
        Stream.concat(
            of(stateCode, duties).stream(),
            addressBook.of(stateCode).stream()
                .flatMap(state -> state.recipients().stream())
                .map(recipient -> new Reader(recipient.email(), recipient.language()))));
  }
}
