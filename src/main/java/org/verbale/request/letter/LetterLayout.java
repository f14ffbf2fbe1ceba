package org.verbale.request.letter;

import java.util.ArrayList;
import java.util.List;
import org.verbale.document.Block;
import org.verbale.document.Inline;
import org.verbale.document.ItemList;
import org.verbale.document.Paragraph;
import org.verbale.document.Quotation;

/** Reads the layout of a filled-in template, line by line, into blocks. */
final class LetterLayout {

  private final List<String> office = new ArrayList<>();
  private String reference;
  private List<Inline> subject = List.of();

  private LetterLayout() {}

  /** The letter that stands in a filled-in template. */
  static Letter read(String text) {
    var layout = new LetterLayout();
    var body = layout.blocks(text.lines().map(String::strip).toList());
    return new Letter(layout.office, layout.reference, layout.subject, body);
  }

  private List<Block> blocks(List<String> lines) {
    var blocks = new ArrayList<Block>();
    int at = 0;
    while (at < lines.size()) {
      var kind = LineKind.of(lines.get(at));
      int end = at + 1;
      while (end < lines.size() && kind.goesOnWith(LineKind.of(lines.get(end)))) {
        end++;
      }
      add(kind, lines.subList(at, end), blocks);
      at = end;
    }
    return blocks;
  }

  private void add(LineKind kind, List<String> lines, List<Block> blocks) {
    var words = lines.stream().map(kind::words).toList();
    switch (kind) {
      case EMPTY -> {}
      case OFFICE -> office.add(InertText.show(words.getFirst()));
      case REFERENCE -> reference = InertText.show(words.getFirst());
      case SUBJECT -> subject = InlineLayout.read(words.getFirst());
      case END -> blocks.add(paragraph(Paragraph.Style.END_ALIGNED, words));
      case CENTRE -> blocks.add(paragraph(Paragraph.Style.CENTRED, words));
      case QUOTED -> blocks.add(new Quotation(blocks(words)));
      case LETTERED -> blocks.add(list(ItemList.Kind.LETTER, words));
      case BULLET -> blocks.add(list(ItemList.Kind.BULLET, words));
      case TEXT -> blocks.add(paragraph(Paragraph.Style.PLAIN, words));
    }
  }

  private static Paragraph paragraph(Paragraph.Style style, List<String> words) {
    return new Paragraph(null, null, style, InlineLayout.read(String.join(" ", words)));
  }

  private static ItemList list(ItemList.Kind kind, List<String> items) {
    return new ItemList(kind, items.stream().map(LetterLayout::item).toList());
  }

  private static ItemList.Item item(String words) {
    String label = null;
    String text = words;
    int end = words.indexOf(']');
    if (words.startsWith("[") && end > 0) {
      label = InertText.show(words.substring(1, end));
      text = words.substring(end + 1).strip();
    }
    return new ItemList.Item(
        label == null || label.isBlank() ? null : label,
        List.of(paragraph(Paragraph.Style.PLAIN, List.of(text))));
  }
}
