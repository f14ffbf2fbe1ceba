package org.verbale.mandate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The lettered parts of a paragraph as people type them: a line each, {@code (a) text}. */
public final class LetteredParts {

  private static final Pattern PART = Pattern.compile("\\(?([a-zA-Z]{1,2})\\)\\s*(.*)");

  private LetteredParts() {}

  /** Reads the lines. One that begins with no letter goes on with the part before it. */
  public static List<SubParagraph> read(String lines) {
    var parts = new ArrayList<SubParagraph>();
    for (var line : lines.lines().map(String::strip).filter(text -> !text.isEmpty()).toList()) {
      var part = PART.matcher(line);
      if (part.matches()) {
        parts.add(new SubParagraph(part.group(1).toLowerCase(Locale.ROOT), part.group(2)));
      } else if (parts.isEmpty()) {
        parts.add(new SubParagraph(null, line));
      } else {
        var last = parts.removeLast();
        parts.add(new SubParagraph(last.label(), last.text() + " " + line));
      }
    }
    return parts;
  }

  /** The lines of parts, as {@link #read} reads them again. */
  public static String lines(List<SubParagraph> parts) {
    return parts.stream().map(LetteredParts::line).collect(Collectors.joining("\n"));
  }

  private static String line(SubParagraph part) {
    var text = part.text().replaceAll("\\s+", " ");
    return part.label() == null ? text : "(" + part.label() + ") " + text;
  }
}
