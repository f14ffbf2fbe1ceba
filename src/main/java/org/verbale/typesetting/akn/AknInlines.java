package org.verbale.typesetting.akn;

import java.util.List;
import org.verbale.document.Emphasis;
import org.verbale.document.Footnote;
import org.verbale.document.Inline;
import org.verbale.document.LineBreak;
import org.verbale.document.Link;
import org.verbale.document.Span;
import org.verbale.document.Text;
import org.verbale.typesetting.NoteNumbers;

/** Running text as elements of Akoma Ntoso. */
final class AknInlines {

  private final AknWriter akn;
  private final AknBlocks blocks;
  private final NoteNumbers numbers = new NoteNumbers();

  AknInlines(AknWriter akn, AknBlocks blocks) {
    this.akn = akn;
    this.blocks = blocks;
  }

  void add(List<Inline> content) {
    content.forEach(this::add);
  }

  private void add(Inline inline) {
    switch (inline) {
      case Text text -> akn.text(text.value());
      case Emphasis emphasis -> {
        akn.open(element(emphasis.style()));
        add(emphasis.content());
        akn.close();
      }
      case Span span -> {
        String direction = span.direction() == null ? null : span.direction().htmlValue();
        akn.open("span", "xml:lang", span.language(), "class", direction);
        add(span.content());
        akn.close();
      }
      case Link link -> {
        akn.open("a", "href", link.target());
        add(link.content());
        akn.close();
      }
      case Footnote footnote -> addNote(footnote);
      case LineBreak lineBreak -> akn.empty("eol");
    }
  }

  private static String element(Emphasis.Style style) {
    return switch (style) {
      case ITALIC -> "i";
      case BOLD -> "b";
      case UNDERLINE -> "u";
      case SUPERSCRIPT -> "sup";
      case SUBSCRIPT -> "sub";
    };
  }

  private void addNote(Footnote footnote) {
    String label = numbers.label(footnote);
    akn.openNumbered("authorialNote", "note", "marker", label, "placement", "bottom");
    blocks.addAtLeastOne(footnote.content());
    akn.close();
  }
}
