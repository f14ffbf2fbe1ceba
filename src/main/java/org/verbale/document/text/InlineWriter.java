package org.verbale.document.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.verbale.document.Emphasis;
import org.verbale.document.Emphasis.Style;
import org.verbale.document.Footnote;
import org.verbale.document.Inline;
import org.verbale.document.LineBreak;
import org.verbale.document.Link;
import org.verbale.document.Span;
import org.verbale.document.Text;

/** Writes running text so that {@link InlineReader} reads the same again. */
final class InlineWriter {
  private static final Map<Style, String> TAGS =
      InlineReader.TAGS.entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
  private static final Pattern TAG = Pattern.compile("</?(b|i|u|sup|sub)>|<br>");
  private static final Pattern LINK_START = Pattern.compile("\\]\\((https?://|mailto:|#)");
  private static final Pattern TARGET =
      Pattern.compile("(?:https?://|mailto:|#)[^\\s()<>]*(?:\\([^\\s()<>]*\\)[^\\s()<>]*)*");

  /** Where the text stands: on lines of its own, on the one line of a heading, in a cell. */
  enum Place {
    LINES,
    HEADING,
    CELL
  }

  private final Function<Footnote, String> noteLabels;
  private final Place place;
  private final StringBuilder out = new StringBuilder();
  private boolean hasLinks;

  private InlineWriter(Function<Footnote, String> noteLabels, Place place) {
    this.noteLabels = noteLabels;
    this.place = place;
  }

  static String write(List<Inline> inlines, Place place, Function<Footnote, String> noteLabels) {
    var writer = new InlineWriter(noteLabels, place);
    writer.hasLinks = containsLink(inlines);
    writer.append(inlines, EnumSet.noneOf(Style.class), false, ' ');
    return writer.out.toString();
  }

  private static boolean containsLink(List<Inline> inlines) {
    return inlines.stream()
        .anyMatch(
            inline ->
                switch (inline) {
                  case Link link -> true;
                  case Emphasis emphasis -> containsLink(emphasis.content());
                  case Span span -> containsLink(span.content());
                  default -> false;
                });
  }

  /**
   * @param after the character that will follow the last inline
   */
  private void append(List<Inline> inlines, Set<Style> within, boolean inLink, char after) {
    for (int i = 0; i < inlines.size(); i++) {
      char next = i + 1 < inlines.size() ? firstCharacter(inlines.get(i + 1)) : after;
      switch (inlines.get(i)) {
        case Text text -> text(text.value());
        case Emphasis emphasis -> emphasis(emphasis, within, inLink, next);
        case Span span -> append(span.content(), within, inLink, next);
        case Link link -> link(link, within, inLink, next);
        case Footnote note -> out.append("[^").append(noteLabels.apply(note)).append(']');
        case LineBreak lineBreak -> lineBreak(next);
      }
    }
  }

  private static char firstCharacter(Inline inline) {
    return switch (inline) {
      case Text text -> text.value().isEmpty() ? '<' : text.value().charAt(0);
      case Span span -> span.content().isEmpty() ? '<' : firstCharacter(span.content().getFirst());
      case Emphasis emphasis -> '<';
      case Link link -> '[';
      case Footnote note -> '[';
      case LineBreak lineBreak -> '<';
    };
  }

  private void lineBreak(char next) {
    boolean atEdge = out.isEmpty() || Stars.isBlank(last()) || Stars.isBlank(next);
    out.append(place != Place.LINES || atEdge || last() == '\n' ? "<br>" : "\\\n");
  }

  private char last() {
    return out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
  }

  // ── words ──

  private void text(String value) {
    String words = value.replaceAll(" *[\\r\\n]+ *", " ");
    for (int i = 0; i < words.length(); i++) {
      if (needsEscape(words, i)) {
        out.append('\\');
      }
      out.append(words.charAt(i));
    }
  }

  private boolean needsEscape(String words, int i) {
    char next = i + 1 < words.length() ? words.charAt(i + 1) : 0;
    return switch (words.charAt(i)) {
      case '\\' -> next == 0 || InlineReader.isEscapable(next);
      case '*' -> !starStandsAlone(words, i);
      case '[' -> hasLinks || next == '^';
      case '^' -> i == 0 && last() == '[';
      case '(' ->
          i > 0
              && words.charAt(i - 1) == ']'
              && (hasLinks || LINK_START.matcher(words).region(i - 1, words.length()).lookingAt());
      case '<' -> TAG.matcher(words).region(i, words.length()).lookingAt();
      case '|' -> place == Place.CELL;
      default -> false;
    };
  }

  private static boolean starStandsAlone(String words, int i) {
    if (i == 0 || i + 1 == words.length()) {
      return false;
    }
    char before = words.charAt(i - 1);
    char after = words.charAt(i + 1);
    return (Stars.isBlank(before) && Stars.isBlank(after))
        || (Stars.bindsTightly(before) && Stars.bindsTightly(after));
  }

  // ── emphasis and links ──

  private void emphasis(Emphasis emphasis, Set<Style> within, boolean inLink, char next) {
    if (within.contains(emphasis.style())) {
      append(emphasis.content(), within, inLink, next);
      return;
    }
    List<Inline> content = emphasis.content();
    Set<Style> inside = EnumSet.copyOf(List.of(emphasis.style()));
    inside.addAll(within);
    String stars = starsFor(emphasis.style());
    if (stars.length() == 2
        && content.size() == 1
        && content.getFirst() instanceof Emphasis inner
        && inner.style() == Style.ITALIC
        && !within.contains(Style.ITALIC)) {
      stars = "***";
      content = inner.content();
      inside.add(Style.ITALIC);
    }
    boolean starsFit = !stars.isEmpty() && !isEdge(last(), true) && !isEdge(next, true);
    int start = out.length();
    append(content, inside, inLink, '*');
    String written = out.substring(start);
    out.setLength(start);
    if (!written.isEmpty()) {
      starsFit &= !isEdge(written.charAt(0), false) && !isEdge(lastOf(written), false);
      String tags = stars.length() == 3 ? "b i" : TAGS.get(emphasis.style());
      out.append(starsFit ? stars + written + stars : inTags(tags, written));
    }
  }

  private static char lastOf(String written) {
    return written.charAt(written.length() - 1);
  }

  private static String inTags(String tags, String written) {
    String whole = written;
    for (String tag : List.of(tags.split(" ")).reversed()) {
      whole = "<" + tag + ">" + whole + "</" + tag + ">";
    }
    return whole;
  }

  /** Whether a character beside stars, outside or inside of them, would change their meaning. */
  private static boolean isEdge(char c, boolean outside) {
    return c == '*' || (outside ? Stars.bindsTightly(c) : Stars.isBlank(c));
  }

  private static String starsFor(Style style) {
    return switch (style) {
      case ITALIC -> "*";
      case BOLD -> "**";
      default -> "";
    };
  }

  private void link(Link link, Set<Style> within, boolean inLink, char next) {
    if (inLink || !TARGET.matcher(link.target()).matches() || link.content().isEmpty()) {
      append(link.content(), within, inLink, next);
      return;
    }
    out.append('[');
    append(link.content(), within, true, ']');
    out.append("](").append(link.target()).append(')');
  }
}
