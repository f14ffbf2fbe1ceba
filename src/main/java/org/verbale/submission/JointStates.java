package org.verbale.submission;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** The States in whose name a reply speaks besides its own. */
@Embeddable
class JointStates {
  @ElementCollection
  @CollectionTable(name = "joint_state", joinColumns = @JoinColumn(name = "submission_id"))
  private Set<JointState> states = new LinkedHashSet<>();

  /** Names the States anew; those named already stay as they are. */
  void name(Collection<String> stateCodes) {
    states.removeIf(joint -> !stateCodes.contains(joint.stateCode()));
    Set<String> present = codes();
    stateCodes.stream()
        .filter(code -> !present.contains(code))
        .forEach(code -> states.add(new JointState(code)));
  }

  /** ISO 3166 alpha-3 codes, sorted. */
  Set<String> codes() {
    return states.stream()
        .map(JointState::stateCode)
        .sorted()
        .collect(LinkedHashSet::new, Set::add, Set::addAll);
  }
}
