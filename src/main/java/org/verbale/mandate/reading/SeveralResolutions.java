package org.verbale.mandate.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.verbale.mandate.reading.UnreadableResolution.Reason;

/**
 * Finds out whether a text holds more than one resolution: with numbers of their own, as parts of a
 * lettered series under one number, or one after the end of the other.
 */
final class SeveralResolutions {
  private final Wording wording;
  private final Set<String> numbers = new LinkedHashSet<>();
  private final Set<String> sections = new LinkedHashSet<>();
  private String number = "";
  private String letter = "";
  private boolean ended;
  private int openings;
  private int openingsAfterAnEnd;

  private SeveralResolutions(Wording wording) {
    this.wording = wording;
  }

  /**
   * @throws UnreadableResolution if there are several
   */
  static void refuse(List<String> lines, Wording wording) {
    SeveralResolutions seen = new SeveralResolutions(wording);
    lines.forEach(seen::take);
    if (seen.sections.size() > 1) {
      seen.refuse(seen.sections);
    }
    if (seen.openings > 1 && (seen.numbers.size() > 1 || seen.openingsAfterAnEnd > 0)) {
      seen.refuse(seen.numbers);
    }
  }

  private void take(String line) {
    Optional<ResolutionTitle> title = ResolutionTitle.in(line);
    if (title.isPresent()) {
      number = title.get().number();
      letter = "";
      numbers.add(number);
    } else if (line.matches("[A-Z]")) {
      letter = line;
    } else if (ResolutionParts.isOpening(line, wording)) {
      open();
    } else if (openings > 0 && Meeting.isNamed(line, wording)) {
      ended = true;
    }
  }

  private void open() {
    openings++;
    openingsAfterAnEnd += ended ? 1 : 0;
    if (!letter.isEmpty() && !number.contains(" ")) {
      sections.add((number + " " + letter).strip());
    }
  }

  private void refuse(Set<String> which) {
    throw new UnreadableResolution(
        Reason.SEVERAL_RESOLUTIONS, which.isEmpty() ? "?" : String.join(", ", which));
  }
}
