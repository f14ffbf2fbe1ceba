package org.verbale.mission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.verbale.language.OfficialLanguage;
import org.verbale.language.StateOrder;

/** All States and organizations. Names come with them, so that a list costs one query. */
@ApplicationScoped
public class MemberStates implements PanacheRepositoryBase<MemberState, String> {
  private static final String WITH_NAMES =
      "select distinct s from MemberState s join fetch s.names";

  private final Clock clock;

  MemberStates(Clock clock) {
    this.clock = clock;
  }

  /** The 195 to whom notes verbales go, in the English alphabetical order of today's names. */
  public List<MemberState> addressees() {
    return ordered(
        find(WITH_NAMES + " where s.status <> ?1", StateStatus.ORGANIZATION).list(),
        OfficialLanguage.ENGLISH);
  }

  /** Everybody who may reply, in the order of the language. */
  public List<MemberState> all(OfficialLanguage order) {
    return ordered(find(WITH_NAMES).list(), order);
  }

  /** The State of an ISO 3166-1 alpha-3 code. */
  public Optional<MemberState> byCode(String code) {
    return find(WITH_NAMES + " where s.code = ?1", code).singleResultOptional();
  }

  /** Today's short form, as pages show it. */
  public String nameToday(MemberState state, OfficialLanguage language) {
    return state.name(language, LocalDate.now(clock));
  }

  private List<MemberState> ordered(List<MemberState> states, OfficialLanguage language) {
    var today = LocalDate.now(clock);
    Comparator<MemberState> order =
        StateOrder.by(
            language,
            state -> state.name(language, today),
            state -> state.name(OfficialLanguage.ENGLISH, today));
    return states.stream().sorted(order).toList();
  }
}
