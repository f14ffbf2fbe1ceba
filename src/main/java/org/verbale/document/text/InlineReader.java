package org.verbale.document.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verbale.document.Emphasis;
import org.verbale.document.Emphasis.Style;
import org.verbale.document.Footnote;
import org.verbale.document.Inline;
import org.verbale.document.LineBreak;
import org.verbale.document.Link;
import org.verbale.document.Text;

/** Reads running text: emphasis, links, footnote marks, escapes. */
final class InlineReader {
  static final Map<String, Style> TAGS =
      Map.of(
          "b", Style.BOLD,
          "i", Style.ITALIC,
          "u", Style.UNDERLINE,
          "sup", Style.SUPERSCRIPT,
          "sub", Style.SUBSCRIPT);

  private static final Pattern TAG = Pattern.compile("<(b|i|u|sup|sub)>");
  private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\]\\s]{1,40})\\]");
  private static final Pattern LINK_END =
      Pattern.compile(
          "\\]\\(((?:https?://|mailto:|#)[^\\s()<>]*(?:\\([^\\s()<>]*\\)[^\\s()<>]*)*)\\)");

  private static final Set<Style> BOTH = EnumSet.of(Style.BOLD, Style.ITALIC);

  private final NoteDefinitions notes;

  InlineReader(NoteDefinitions notes) {
    this.notes = notes;
  }

  List<Inline> read(String text) {
    return new Scan(text, EnumSet.noneOf(Style.class)).run();
  }

  /** Whether a backslash takes the meaning of a character away. */
  static boolean isEscapable(char c) {
    return c > ' ' && c < 127 && !Character.isLetterOrDigit(c) || c == '•' || c == '–';
  }

  /** One run over one piece of text. Every search that fails once is never tried again. */
  private final class Scan {
    private final String text;
    private final Set<Style> within;
    private final List<Inline> found = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final boolean[] noStarsAhead = new boolean[4];
    private final List<String> noTagAhead = new ArrayList<>();
    private int linkEnd;
    private int at;

    Scan(String text, Set<Style> within) {
      this.text = text;
      this.within = within;
    }

    /** A piece of the text on its own, set in one more style. */
    private List<Inline> inner(int from, int to, Style style) {
      Set<Style> styles = EnumSet.noneOf(Style.class);
      styles.addAll(within);
      if (style != null) {
        styles.add(style);
      }
      return new Scan(text.substring(from, to), styles).run();
    }

    List<Inline> run() {
      while (at < text.length()) {
        char c = text.charAt(at);
        boolean read =
            switch (c) {
              case '\\' -> escape();
              case '*' -> stars();
              case '<' -> lineBreak() || tag();
              case '[' -> note() || link();
              default -> false;
            };
        if (!read) {
          words.append(c);
          at++;
        }
      }
      flush();
      return found;
    }

    private void flush() {
      if (!words.isEmpty()) {
        found.add(new Text(words.toString()));
        words.setLength(0);
      }
    }

    private void add(Inline inline, int end) {
      if (inline instanceof Text plain) {
        words.append(plain.value());
      } else {
        flush();
        found.add(inline);
      }
      at = end;
    }

    private boolean escape() {
      if (at + 1 < text.length() && isEscapable(text.charAt(at + 1))) {
        words.append(text.charAt(at + 1));
        at += 2;
        return true;
      }
      return false;
    }

    private boolean lineBreak() {
      if (!text.startsWith("<br>", at)) {
        return false;
      }
      add(new LineBreak(), at + 4);
      return true;
    }

    /** A run of one, two or three stars closes with the next run of the same length. */
    private boolean stars() {
      int length = runAt(at);
      int from = at + length;
      if (length <= 3 && opens(at, from) && !noStarsAhead[length]) {
        int end = closing(from, length);
        if (end > from) {
          emphasize(length, from, end);
          return true;
        }
        noStarsAhead[length] = true;
      }
      words.append("*".repeat(length));
      at = from;
      return true;
    }

    private void emphasize(int length, int from, int end) {
      switch (length) {
        case 1 -> set(Style.ITALIC, inner(from, end, Style.ITALIC), end + 1);
        case 2 -> set(Style.BOLD, inner(from, end, Style.BOLD), end + 2);
        default -> {
          List<Inline> italic = new Scan(text.substring(from, end), BOTH).run();
          if (!within.contains(Style.ITALIC)) {
            italic = List.of(new Emphasis(Style.ITALIC, italic));
          }
          set(Style.BOLD, italic, end + 3);
        }
      }
    }

    /** Words in a style; the words alone where the style holds already. */
    private void set(Style style, List<Inline> inside, int end) {
      if (within.contains(style)) {
        inside.forEach(inline -> add(inline, end));
      } else {
        add(new Emphasis(style, inside), end);
      }
    }

    private int runAt(int start) {
      int end = start;
      while (end < text.length() && text.charAt(end) == '*') {
        end++;
      }
      return end - start;
    }

    private boolean opens(int start, int end) {
      return Stars.mayOpen(text, start, end);
    }

    private int closing(int from, int length) {
      for (int i = from; i < text.length(); i++) {
        if (text.charAt(i) == '\\') {
          i++;
        } else if (text.charAt(i) == '*') {
          int run = runAt(i);
          if (run == length && Stars.mayClose(text, i, i + run)) {
            return i;
          }
          i += run - 1;
        }
      }
      return -1;
    }

    private boolean tag() {
      Matcher tag = TAG.matcher(text).region(at, text.length());
      if (!tag.lookingAt() || noTagAhead.contains(tag.group(1))) {
        return false;
      }
      String closing = "</" + tag.group(1) + ">";
      int end = unescaped(closing, tag.end());
      if (end < 0) {
        noTagAhead.add(tag.group(1));
        return false;
      }
      if (end == tag.end()) {
        return false;
      }
      Style style = TAGS.get(tag.group(1));
      set(style, inner(tag.end(), end, style), end + closing.length());
      return true;
    }

    private int unescaped(String what, int from) {
      for (int i = from; i < text.length(); i++) {
        if (text.charAt(i) == '\\') {
          i++;
        } else if (text.startsWith(what, i)) {
          return i;
        }
      }
      return -1;
    }

    private boolean note() {
      Matcher mark = NOTE.matcher(text).region(at, text.length());
      if (!mark.lookingAt()) {
        return false;
      }
      Footnote note = notes.use(mark.group(1));
      if (note == null) {
        return false;
      }
      add(note, mark.end());
      return true;
    }

    private boolean link() {
      if (linkEnd <= at) {
        int next = unescaped("](", at + 1);
        linkEnd = next < 0 ? text.length() : next;
      }
      Matcher target = LINK_END.matcher(text).region(linkEnd, text.length());
      if (linkEnd <= at + 1 || !target.lookingAt()) {
        return false;
      }
      List<Inline> inside = inner(at + 1, linkEnd, null);
      add(new Link(target.group(1), inside), target.end());
      return true;
    }
  }
}
