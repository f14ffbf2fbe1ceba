package org.verbale.mandate;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds where the text of another language says something else than what is registered. */
final class Disagreement {

  private Disagreement() {}

  /** The name of the first fact in which they differ; nothing if they agree. */
  static Optional<String> between(Resolution resolution, ResolutionFacts facts) {
    if (resolution.session() != facts.session()) {
      return Optional.of("session");
    }
    if (!resolution.adoptedOn().equals(facts.adoptedOn())) {
      return Optional.of("adoptedOn");
    }
    if (!numbers(resolution).equals(numbers(facts))) {
      return Optional.of("paragraphs");
    }
    return Optional.empty();
  }

  private static Set<Integer> numbers(Resolution resolution) {
    return resolution.versions().getFirst().paragraphs().stream()
        .map(OperativeParagraph::number)
        .collect(Collectors.toSet());
  }

  private static Set<Integer> numbers(ResolutionFacts facts) {
    return facts.wording().paragraphs().stream()
        .map(ResolutionFacts.ParagraphText::number)
        .collect(Collectors.toSet());
  }
}
