package org.verbale.request;

import java.util.List;
import java.util.Optional;
import org.verbale.mandate.SubParagraph;

/**
 * What a note quotes of its resolution in a language in which the resolution is not registered:
 * given by the officer, not read from the resolution.
 *
 * @param resolutionTitle the title of the resolution
 * @param paragraph the words of the operative paragraph up to its first lettered part
 * @param parts its lettered parts; may be empty
 */
public record GivenWords(String resolutionTitle, String paragraph, List<SubParagraph> parts) {

  public GivenWords {
    parts = parts == null ? List.of() : List.copyOf(parts);
  }

  /** The words of the part with a letter. */
  Optional<String> part(String label) {
    return parts.stream()
        .filter(part -> part.label() != null && part.label().equals(label))
        .map(SubParagraph::text)
        .findFirst();
  }
}
