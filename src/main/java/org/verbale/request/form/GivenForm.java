package org.verbale.request.form;

import java.util.Optional;
import org.verbale.mandate.LetteredParts;
import org.verbale.request.GivenWords;

/**
 * The words that an officer gives for a language without a registered text, as typed.
 *
 * @param parts the lettered parts, a line each: {@code (a) text}
 */
public record GivenForm(String resolutionTitle, String paragraph, String parts) {

  static final GivenForm EMPTY = new GivenForm("", "", "");

  static GivenForm of(GivenWords words) {
    return words == null
        ? EMPTY
        : new GivenForm(
            words.resolutionTitle(), words.paragraph(), LetteredParts.lines(words.parts()));
  }

  boolean isEmpty() {
    return resolutionTitle.isBlank() && paragraph.isBlank() && parts.isBlank();
  }

  /** The words; nothing if no field has any. Whether they are whole is looked at with the rest. */
  Optional<GivenWords> read() {
    return isEmpty()
        ? Optional.empty()
        : Optional.of(
            new GivenWords(
                resolutionTitle.strip().replaceAll("\\s+", " "),
                paragraph.strip().replaceAll("\\s+", " "),
                LetteredParts.read(parts)));
  }
}
