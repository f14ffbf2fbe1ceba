package org.verbale.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.verbale.language.OfficialLanguage;
import org.verbale.mission.MemberState;
import org.verbale.mission.MemberStates;
import org.verbale.web.NotFound;

/** The States as this room needs them: whether there is one, and what it is called today. */
@ApplicationScoped
public class KnownStates {
  @Inject MemberStates states;

  boolean has(String code) {
    return states.findByIdOptional(code).isPresent();
  }

  /**
   * @throws NotFound if the code is no State's
   */
  public MemberState get(String code) {
    return states.byCode(code).orElseThrow(() -> new NotFound("submission.notFound.state"));
  }

  public String name(String code, OfficialLanguage language) {
    return states.byCode(code).map(state -> states.nameToday(state, language)).orElse(code);
  }
}
