package org.verbale.mission.naming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.verbale.mission.DatedName;
import org.verbale.mission.NameState;

/** Records all names of a form together. */
@ApplicationScoped
class RenameState {
  private final NameState nameState;

  RenameState(NameState nameState) {
    this.nameState = nameState;
  }

  /**
   * @return how many names are new or corrected
   */
  @Transactional
  int rename(String code, List<DatedName> names) {
    int changed = 0;
    for (var name : names) {
      changed +=
          nameState.name(code, name.form(), name.language(), name.name(), name.from()) ? 1 : 0;
    }
    return changed;
  }
}
