package org.verbale.submission.api;

import java.util.ArrayList;
import java.util.List;
import org.verbale.document.Block;
import org.verbale.document.ClosingRule;
import org.verbale.document.Emphasis;
import org.verbale.document.Footnote;
import org.verbale.document.Inline;
import org.verbale.document.ItemList;
import org.verbale.document.LineBreak;
import org.verbale.document.Link;
import org.verbale.document.PageBreak;
import org.verbale.document.Paragraph;
import org.verbale.document.Provenance;
import org.verbale.document.Quotation;
import org.verbale.document.Section;
import org.verbale.document.Span;
import org.verbale.document.Table;
import org.verbale.document.Text;
import org.verbale.document.UnreadableDocumentException;
import org.verbale.document.editor.EditorJson;
import org.verbale.document.text.PlainText;
import org.verbale.web.BadInput;
import org.verbale.web.FieldError;

/**
 * The blocks that a program sends for a section, held to what the editor of the page may send: no
 * parts of a report, no bottomless nesting, no script in a link.
 */
final class CheckedBlocks {
  private static final int DEEPEST = 20;
  private static final int MOST_COLUMNS = 100;

  private final List<FieldError> errors = new ArrayList<>();

  private CheckedBlocks() {}

  /**
   * The blocks as they are stored.
   *
   * @param path of the blocks in the request: {@code sections[0].blocks}
   * @param largest how many characters the section may have
   * @throws BadInput naming each place where they are not those of a reply
   */
  static List<Block> of(List<Block> blocks, String path, int largest) {
    var check = new CheckedBlocks();
    check.blocks(blocks, path, 1, false);
    if (!check.errors.isEmpty()) {
      throw new BadInput("web.error.form", check.errors);
    }
    int length = PlainText.of(blocks).length();
    if (length > largest) {
      throw new BadInput("submission.write.tooLarge", length, largest);
    }
    try {
      // One form of a text is stored, whichever way it came: that of the editor.
      return EditorJson.read(EditorJson.write(blocks));
    } catch (UnreadableDocumentException unreadable) {
      var where = new FieldError(path, "submission.api.block.unreadable");
      throw new BadInput("web.error.form", List.of(where));
    }
  }

  private void blocks(List<Block> blocks, String path, int depth, boolean inNote) {
    if (depth > DEEPEST) {
      wrong(path, "deep", DEEPEST);
      return;
    }
    for (int i = 0; i < blocks.size(); i++) {
      block(blocks.get(i), path + "[" + i + "]", depth, inNote);
    }
  }

  private void block(Block block, String path, int depth, boolean inNote) {
    switch (block) {
      case null -> wrong(path, "missing");
      case Section section -> {
        if (section.role() != Section.Role.SUBSECTION && section.role() != Section.Role.ANNEX) {
          wrong(path + ".role", "role", section.role().name());
        }
        words(section.heading(), path + ".heading", depth, inNote);
        blocks(section.blocks(), path + ".blocks", depth + 1, inNote);
      }
      case Paragraph paragraph -> words(paragraph.content(), path + ".content", depth, inNote);
      case Quotation quotation -> blocks(quotation.blocks(), path + ".blocks", depth + 1, inNote);
      case ItemList list -> {
        for (int i = 0; i < list.items().size(); i++) {
          blocks(
              list.items().get(i).blocks(), path + ".items[" + i + "].blocks", depth + 1, inNote);
        }
      }
      case Table table -> table(table, path, depth, inNote);
      case Provenance provenance -> wrong(path, "kind", "provenance");
      case ClosingRule rule -> wrong(path, "kind", "closingRule");
      case PageBreak end -> wrong(path, "kind", "pageBreak");
    }
  }

  private void table(Table table, String path, int depth, boolean inNote) {
    int columns = table.columnWidths().size();
    words(table.caption(), path + ".caption", depth, inNote);
    for (int row = 0; row < table.rows().size(); row++) {
      String place = path + ".rows[" + row + "].cells";
      List<Table.Cell> cells = table.rows().get(row).cells();
      if (columns > MOST_COLUMNS
          || cells.stream().mapToLong(Table.Cell::columnSpan).sum() > columns) {
        wrong(place, "table", MOST_COLUMNS);
      }
      for (int i = 0; i < cells.size(); i++) {
        blocks(cells.get(i).blocks(), place + "[" + i + "].blocks", depth + 1, inNote);
      }
    }
  }

  private void words(List<Inline> words, String path, int depth, boolean inNote) {
    if (depth > DEEPEST) {
      wrong(path, "deep", DEEPEST);
      return;
    }
    for (int i = 0; i < words.size(); i++) {
      word(words.get(i), path + "[" + i + "]", depth, inNote);
    }
  }

  private void word(Inline word, String path, int depth, boolean inNote) {
    switch (word) {
      case Text text -> {}
      case LineBreak line -> {}
      case Emphasis emphasis -> words(emphasis.content(), path + ".content", depth + 1, inNote);
      case Span span -> words(span.content(), path + ".content", depth + 1, inNote);
      case Link link -> {
        if (!EditorJson.mayLead(link.target())) {
          wrong(path + ".target", "link");
        }
        words(link.content(), path + ".content", depth + 1, inNote);
      }
      case Footnote note when inNote -> wrong(path, "note");
      case Footnote note -> blocks(note.content(), path + ".content", depth + 1, true);
    }
  }

  private void wrong(String path, String key, Object... arguments) {
    errors.add(new FieldError(path, "submission.api.block." + key, arguments));
  }
}
