package org.verbale.mandate.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verbale.language.ChineseNumbers;
import org.verbale.mandate.SubParagraph;
import org.verbale.mandate.reading.ResolutionReading.Paragraph;

/**
 * Reads the operative part line by line: a line that carries the next number begins a paragraph,
 * one that carries the next letter a lettered part of it, every other goes on what is open.
 */
final class OperativeReader {
  private static final Pattern NUMBERED =
      Pattern.compile(
          "[(（]?([0-9０-９٠-٩۰-۹]{1,3})~?[)）]?(?:[.．。、]|~?[-–—](?=~|$)|(?<=[)）]))~*(?=[^0-9]|$)(.*)"
              .replace("~", "[ \\u00A0]"));
  private static final String ENDS = ";；؛.。:：»”\")）";
  private static final String CLOSES = ";；؛.。";
  private static final Pattern NESTED =
      Pattern.compile(
          "[(（‘’']?(?:[ivx]{1,5}|[0-9٠-٩]{1,2}|[一二三四五六七八九十]{1,2})[)）’‘'] ?|[㈠-㈩] ?|[-–—•·] ");
  private static final int FURTHEST_JUMP = 3;

  private final Wording wording;
  private final Vocabulary whole;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Integer> missing = new ArrayList<>();
  private final List<SubParagraph> parts = new ArrayList<>();
  private StringBuilder text;
  private StringBuilder part;
  private int number;
  private boolean afterBlank;

  /**
   * @param whole the words of the whole document
   */
  OperativeReader(Wording wording, Vocabulary whole) {
    this.wording = wording;
    this.whole = whole;
  }

  /** The line with which the first numbered paragraph begins, or -1. */
  static int start(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Matcher matcher = NUMBERED.matcher(lines.get(i));
      if (matcher.matches() && value(matcher.group(1)) == 1) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a line begins with the number of a paragraph. */
  static boolean isNumbered(String line) {
    return NUMBERED.matcher(line).matches();
  }

  /** The paragraphs of lines that begin with a numbered one. */
  OperativePart read(List<String> lines) {
    for (int i = 0; i < lines.size() && !isAnnex(lines.get(i)); i++) {
      String line = lines.get(i);
      if (line.isEmpty() || line.equals(Markup.PAGE_BREAK)) {
        afterBlank = true;
      } else {
        if (!isHeading(lines, i)) {
          take(line);
        }
        afterBlank = false;
      }
    }
    closeParagraph();
    return new OperativePart(List.copyOf(paragraphs), List.copyOf(missing), false);
  }

  /** The heading of an annex, whose paragraphs have numbers of their own. */
  private boolean isAnnex(String line) {
    return afterBlank && line.length() < 30 && wording.annex.matcher(wording.bare(line)).matches();
  }

  private void take(String line) {
    Matcher numbered = NUMBERED.matcher(line);
    if (numbered.matches() && isNext(value(numbered.group(1)))) {
      closeParagraph();
      number = value(numbered.group(1));
      text = new StringBuilder(numbered.group(2));
    } else {
      takeWithin(line);
    }
  }

  private void takeWithin(String line) {
    ListLetters.Labelled labelled = ListLetters.at(line, parts.size() + (part == null ? 0 : 1));
    if (labelled != null) {
      closePart();
      part = new StringBuilder(labelled.text());
    } else if (part != null && endsAll(line)) {
      closePart();
      LineJoiner.join(text, line, wording, whole);
    } else {
      LineJoiner.join(part == null ? text : part, line, wording, whole);
    }
  }

  /** Whether a line after the lettered parts goes back to the paragraph itself. */
  private boolean endsAll(String line) {
    return afterBlank
        && endsWith(part, CLOSES)
        && !NESTED.matcher(line).lookingAt()
        && !Character.isLowerCase(line.charAt(0));
  }

  private boolean isNext(int value) {
    if (value == number + 1) {
      return true;
    }
    boolean jump = value > number && value <= number + FURTHEST_JUMP;
    boolean separate = text == null || endsWith(part == null ? text : part, ENDS);
    return jump && separate && number > 0;
  }

  /** A short heading between two paragraphs, as long resolutions have them. */
  private boolean isHeading(List<String> lines, int at) {
    String line = lines.get(at);
    if (text == null
        || !afterBlank
        || line.length() > 120
        || NUMBERED.matcher(line).matches()
        || endsWith(line, ENDS)
        || !endsWith(part == null ? text : part, ENDS)
        || ListLetters.at(line, parts.size() + (part == null ? 0 : 1)) != null) {
      return false;
    }
    for (int i = at + 1; i < lines.size(); i++) {
      if (!lines.get(i).isEmpty() && !lines.get(i).equals(Markup.PAGE_BREAK)) {
        Matcher next = NUMBERED.matcher(lines.get(i));
        return next.matches() && value(next.group(1)) == number + 1;
      }
    }
    return false;
  }

  private static boolean endsWith(CharSequence text, String marks) {
    int last = text.length() - 1;
    while (last >= 0 && (text.charAt(last) == ' ' || text.charAt(last) == '\u00A0')) {
      last--;
    }
    return last >= 0 && marks.indexOf(text.charAt(last)) >= 0;
  }

  private void closePart() {
    if (part != null) {
      parts.add(new SubParagraph(ListLetters.latin(parts.size()), Text.clean(part.toString())));
      part = null;
    }
  }

  private void closeParagraph() {
    closePart();
    if (text != null) {
      for (int skipped = lastNumber() + 1; skipped < number; skipped++) {
        missing.add(skipped);
      }
      Paragraph paragraph = new Paragraph(number, Text.clean(text.toString()), parts);
      paragraphs.add(parts.isEmpty() ? InlineParts.split(paragraph) : paragraph);
    }
    parts.clear();
    text = null;
  }

  private int lastNumber() {
    return paragraphs.isEmpty() ? 0 : paragraphs.getLast().number();
  }

  private static int value(String digits) {
    OptionalInt value = ChineseNumbers.value(digits);
    return value.orElse(-1);
  }
}
