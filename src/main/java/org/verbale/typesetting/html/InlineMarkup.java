package org.verbale.typesetting.html;

import java.util.ArrayList;
import java.util.List;
import org.verbale.document.Emphasis;
import org.verbale.document.Footnote;
import org.verbale.document.Inline;
import org.verbale.document.LineBreak;
import org.verbale.document.Link;
import org.verbale.document.Span;
import org.verbale.document.Text;
import org.verbale.typesetting.NoteNumbers;

/** Running text as HTML; collects the footnotes that it meets. */
final class InlineMarkup {

  /**
   * A footnote that has been called.
   *
   * @param index counted from 1 through the document, fixed marks included
   */
  record Called(int index, String label, Footnote footnote) {}

  private final Markup html;
  private final NoteNumbers numbers = new NoteNumbers();
  private final List<Called> called = new ArrayList<>();

  InlineMarkup(Markup html) {
    this.html = html;
  }

  void add(List<Inline> content) {
    content.forEach(this::add);
  }

  /** Without calling footnotes: for contents, where the heading's own notes have no place. */
  void addWithoutNotes(List<Inline> content) {
    for (Inline inline : content) {
      switch (inline) {
        case Text text -> html.text(text.value());
        case Emphasis emphasis -> addWithoutNotes(emphasis.content());
        case Span span -> addWithoutNotes(span.content());
        case Link link -> addWithoutNotes(link.content());
        case LineBreak lineBreak -> html.text(" ");
        case Footnote footnote -> {
          // Called where the heading stands.
        }
      }
    }
  }

  /** The footnotes called so far; more may be added while they are written. */
  List<Called> called() {
    return called;
  }

  private void add(Inline inline) {
    switch (inline) {
      case Text text -> html.text(text.value());
      case Emphasis emphasis -> wrap(element(emphasis.style()), emphasis.content());
      case Span span -> {
        String direction = span.direction() == null ? null : span.direction().htmlValue();
        wrap("span", span.content(), "lang", span.language(), "dir", direction);
      }
      case Link link -> addLink(link);
      case Footnote footnote -> call(footnote);
      case LineBreak lineBreak -> html.open("br");
    }
  }

  private void wrap(String element, List<Inline> content, String... attributes) {
    html.open(element, attributes);
    add(content);
    html.close(element);
  }

  /** Only addresses that the model allows become links; a script never does. */
  private void addLink(Link link) {
    String target = link.target();
    boolean isSafe =
        target.startsWith("#")
            || target.startsWith("http://")
            || target.startsWith("https://")
            || target.startsWith("mailto:");
    if (isSafe) {
      wrap("a", link.content(), "href", target);
    } else {
      add(link.content());
    }
  }

  private static String element(Emphasis.Style style) {
    return switch (style) {
      case ITALIC -> "em";
      case BOLD -> "strong";
      case UNDERLINE -> "u";
      case SUPERSCRIPT -> "sup";
      case SUBSCRIPT -> "sub";
    };
  }

  private void call(Footnote footnote) {
    Called note = new Called(called.size() + 1, numbers.label(footnote), footnote);
    called.add(note);
    html.open("sup", "class", "call", "id", "call-" + note.index());
    html.element("a", note.label(), "href", "#note-" + note.index(), "role", "doc-noteref");
    html.close("sup");
  }
}
