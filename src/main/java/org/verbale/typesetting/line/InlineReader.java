package org.verbale.typesetting.line;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import org.verbale.document.Emphasis;
import org.verbale.document.Footnote;
import org.verbale.document.Inline;
import org.verbale.document.LineBreak;
import org.verbale.document.Link;
import org.verbale.document.Span;
import org.verbale.document.Text;
import org.verbale.language.TextDirection;
import org.verbale.language.Thousands;
import org.verbale.typesetting.NoteNumbers;
import org.verbale.typesetting.line.InlineStyle.NoteMark;
import org.verbale.typesetting.line.StyledText.Stretch;

/**
 * Turns inline content into one string with styles. Control characters carry nothing to print and
 * are left out; tabs and ends of lines count as spaces; spaces are never doubled.
 */
public final class InlineReader {

  private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();
  private static final char FIRST_COMBINING = '\u0300';
  private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
  private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
  private static final char END_OF_ISOLATE = '\u2069';

  private final NoteNumbers numbers;
  private final StringBuilder text = new StringBuilder();
  private final List<Stretch> stretches = new ArrayList<>();

  private InlineReader(NoteNumbers numbers) {
    this.numbers = numbers;
  }

  /**
   * Reads the content of a block.
   *
   * @param base the style that holds where the content says nothing else
   */
  public static StyledText read(List<Inline> content, InlineStyle base, NoteNumbers numbers) {
    InlineReader reader = new InlineReader(numbers);
    reader.add(content, base);
    reader.trimEnd();
    return new StyledText(reader.text.toString(), List.copyOf(reader.stretches));
  }

  private void add(List<Inline> content, InlineStyle style) {
    for (Inline inline : content) {
      switch (inline) {
        case Text plain -> addText(plain.value(), style);
        case Emphasis emphasis -> add(emphasis.content(), style.with(emphasis.style()));
        case Link link -> add(link.content(), style.linkedTo(link.target()));
        case Span span -> addSpan(span, style.in(span.language()));
        case Footnote note -> addNote(note, style);
        case LineBreak forced -> addLineBreak(style);
      }
    }
  }

  private void addSpan(Span span, InlineStyle style) {
    if (span.direction() == null) {
      add(span.content(), style);
      return;
    }
    boolean reversed = span.direction() == TextDirection.RIGHT_TO_LEFT;
    text.append(reversed ? RIGHT_TO_LEFT_ISOLATE : LEFT_TO_RIGHT_ISOLATE);
    add(span.content(), style);
    text.append(END_OF_ISOLATE);
    close(style);
  }

  private void addNote(Footnote note, InlineStyle style) {
    text.append(StyledText.NOTE);
    close(style.marking(new NoteMark(numbers.label(note), note)));
  }

  private void addLineBreak(InlineStyle style) {
    dropSpace();
    text.append(StyledText.NEW_LINE);
    close(style);
  }

  private void addText(String value, InlineStyle style) {
    String normal = isComposed(value) ? value : COMPOSED.normalize(value);
    String composed = Thousands.keepTogether(normal);
    int at = 0;
    while (at < composed.length()) {
      int from = at;
      while (at < composed.length() && isPlain(composed.charAt(at))) {
        at++;
      }
      text.append(composed, from, at);
      if (at < composed.length()) {
        addCharacter(composed.charAt(at));
        at++;
      }
    }
    close(style);
  }

  /** No character before the combining marks changes when it is composed. */
  private static boolean isComposed(String value) {
    for (int at = 0; at < value.length(); at++) {
      if (value.charAt(at) >= FIRST_COMBINING) {
        return COMPOSED.isNormalized(value);
      }
    }
    return true;
  }

  private static boolean isPlain(char character) {
    return character > ' ' && character < 0x7F || character > 0x9F && character < 0x2000;
  }

  private void addCharacter(char character) {
    if (character == ' ' || character == '\t' || character == '\n' || character == '\r') {
      addSpace();
    } else if (isPrinted(character)) {
      text.append(character);
    }
  }

  /** Other controls, the object character (which we use ourselves) and bidi overrides are not. */
  private static boolean isPrinted(char character) {
    if (character < 0x7F) {
      return character >= 0x20;
    }
    boolean control = character <= 0x9F;
    boolean override = character >= 0x202A && character <= 0x202E;
    boolean isolate = character >= 0x2066 && character <= 0x2069;
    return !control && !override && !isolate && character != StyledText.NOTE && character != 0xFEFF;
  }

  private void addSpace() {
    int length = text.length();
    if (length > 0 && text.charAt(length - 1) != ' ' && text.charAt(length - 1) != '\n') {
      text.append(' ');
    }
  }

  private void dropSpace() {
    int length = text.length();
    if (length > 0 && text.charAt(length - 1) == ' ') {
      text.setLength(length - 1);
    }
  }

  private void close(InlineStyle style) {
    int end = text.length();
    int count = stretches.size();
    if (count > 0 && stretches.get(count - 1).style() == style) {
      stretches.remove(count - 1);
    }
    if (end > (stretches.isEmpty() ? 0 : stretches.get(stretches.size() - 1).end())) {
      stretches.add(new Stretch(end, style));
    }
  }

  private void trimEnd() {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\n')) {
      end--;
    }
    text.setLength(end);
    while (!stretches.isEmpty() && stretches.get(stretches.size() - 1).end() > end) {
      Stretch last = stretches.remove(stretches.size() - 1);
      int begin = stretches.isEmpty() ? 0 : stretches.get(stretches.size() - 1).end();
      if (begin < end) {
        stretches.add(new Stretch(end, last.style()));
      }
    }
  }
}
