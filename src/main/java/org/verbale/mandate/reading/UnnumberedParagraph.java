package org.verbale.mandate.reading;

import java.util.ArrayList;
import java.util.List;
import org.verbale.mandate.reading.ResolutionReading.Paragraph;

/**
 * The operative part of a short resolution, whose only paragraph has no number: the last
 * paragraphs, from the first that begins with an operative verb.
 */
final class UnnumberedParagraph {
  private UnnumberedParagraph() {}

  static OperativePart read(List<String> lines, Wording wording, Vocabulary whole) {
    StringBuilder text = new StringBuilder();
    boolean found = false;
    boolean atStart = true;
    for (String line : lines) {
      boolean blank = line.isEmpty() || line.equals(Markup.PAGE_BREAK);
      if (!found && !blank && atStart) {
        found = wording.operativeVerb.matcher(wording.bare(line)).lookingAt();
      }
      if (found && !blank) {
        LineJoiner.join(text, line, wording, whole);
      }
      atStart = blank || line.matches(".*[,،，]");
    }
    if (!found) {
      return new OperativePart(List.of(), List.of(), false);
    }
    List<Paragraph> only = new ArrayList<>();
    only.add(InlineParts.split(new Paragraph(1, Text.clean(text.toString()), List.of())));
    return new OperativePart(List.copyOf(only), List.of(), true);
  }
}
