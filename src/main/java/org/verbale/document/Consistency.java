package org.verbale.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the JSON form of a document promises beyond the shape of each part. */
final class Consistency {

  /** The form of BCP 47; which tags mean something is not for us to know. */
  private static final Pattern TAG = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8}){0,15}");

  private final Set<String> ids = new HashSet<>();

  private Consistency() {}

  /**
   * @throws UnreadableDocumentException if two blocks have the same identifier, a section has no
   *     heading, or a span's language is none
   */
  static void check(Document document) {
    new Consistency().blocks(document.body());
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Section section -> section(section);
      case Paragraph paragraph -> {
        identifier(paragraph.id());
        inlines(paragraph.content());
      }
      case ItemList list -> list.items().forEach(item -> blocks(item.blocks()));
      case Quotation quotation -> blocks(quotation.blocks());
      case Table table -> {
        inlines(table.caption());
        table.rows().forEach(row -> row.cells().forEach(cell -> blocks(cell.blocks())));
      }
      case Provenance provenance -> provenance.lines().forEach(this::inlines);
      case ClosingRule rule -> {}
      case PageBreak pageBreak -> {}
    }
  }

  private void section(Section section) {
    if (section.heading().isEmpty()) {
      throw new UnreadableDocumentException("A section has no heading.", null);
    }
    identifier(section.id());
    inlines(section.heading());
    blocks(section.blocks());
  }

  private void inlines(List<Inline> inlines) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Footnote note -> blocks(note.content());
        case Emphasis emphasis -> inlines(emphasis.content());
        case Span span -> {
          language(span.language());
          inlines(span.content());
        }
        case Link link -> inlines(link.content());
        case Text text -> {}
        case LineBreak lineBreak -> {}
      }
    }
  }

  private static void language(String tag) {
    if (tag != null && !TAG.matcher(tag).matches()) {
      throw new UnreadableDocumentException("\"%s\" is not a language.".formatted(tag), null);
    }
  }

  private void identifier(String id) {
    if (id != null && !ids.add(id)) {
      throw new UnreadableDocumentException("Two blocks have the id \"%s\".".formatted(id), null);
    }
  }
}
