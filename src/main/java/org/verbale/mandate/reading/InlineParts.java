package org.verbale.mandate.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verbale.mandate.SubParagraph;
import org.verbale.mandate.reading.ResolutionReading.Paragraph;

/** Lettered parts that run on within their paragraph: "on: (a) …; (b) …". */
final class InlineParts {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?<=[:：;；؛,،，.]|[;；؛,،，] ?(?:and|or|et|ou|y|o|e|и|или|و)) ?"
              + "[(（]?([a-zа-я]|[\\u0621-\\u064A]\\u0640?)[)）] ?(?=\\S)");

  private InlineParts() {}

  /** The paragraph with its parts apart; as it was if it has not at least two. */
  static Paragraph split(Paragraph paragraph) {
    String text = paragraph.text();
    List<int[]> labels = new ArrayList<>();
    Matcher matcher = LABEL.matcher(text);
    while (matcher.find() && labels.size() < 26) {
      if (ListLetters.isLetterOf(matcher.group(1), labels.size())) {
        labels.add(new int[] {matcher.start(), matcher.end()});
      }
    }
    if (labels.size() < 2 || !endsWithColon(text.substring(0, labels.getFirst()[0]))) {
      return paragraph;
    }
    List<SubParagraph> parts = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      int end = i + 1 < labels.size() ? labels.get(i + 1)[0] : text.length();
      parts.add(
          new SubParagraph(ListLetters.latin(i), text.substring(labels.get(i)[1], end).strip()));
    }
    return new Paragraph(
        paragraph.number(), text.substring(0, labels.getFirst()[0]).strip(), parts);
  }

  private static boolean endsWithColon(String text) {
    return text.stripTrailing().matches("(?s).*[:：]");
  }
}
