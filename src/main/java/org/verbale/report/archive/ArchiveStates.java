package org.verbale.report.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import org.verbale.mission.MemberState;
import org.verbale.mission.MemberStates;
import org.verbale.web.PageLanguage;

/** The States and organizations that may stand over a reply, under their names of today. */
@ApplicationScoped
class ArchiveStates {

  private final MemberStates states;
  private final PageLanguage language;

  ArchiveStates(MemberStates states, PageLanguage language) {
    this.states = states;
    this.language = language;
  }

  /** A code with its name in the language of the page. */
  record Named(String code, String name) {}

  boolean has(String code) {
    return states.byCode(code).isPresent();
  }

  String name(String code) {
    return states.byCode(code).map(this::today).orElse(code);
  }

  /** The names of a joint reply, in its order. */
  public List<Named> named(List<String> codes) {
    return codes.stream().map(code -> new Named(code, name(code))).toList();
  }

  List<Named> named() {
    return states.listAll().stream()
        .map(state -> new Named(state.code(), today(state)))
        .sorted(Comparator.comparing(Named::name))
        .toList();
  }

  private String today(MemberState state) {
    return states.nameToday(state, language.current());
  }
}
