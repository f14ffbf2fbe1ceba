package org.verbale.submission.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.verbale.document.Block;
import org.verbale.document.ItemList;
import org.verbale.document.Paragraph;
import org.verbale.document.Quotation;
import org.verbale.document.Section;
import org.verbale.document.text.StructuredText;
import org.verbale.language.OfficialLanguage;

/**
 * Writes the blocks of a Word file as the text that people go on writing. A label that cannot be
 * typed as the sign of a list ({@code Article 1}, {@code 一、}) begins a paragraph instead, so that
 * it is not replaced by another.
 */
public final class ImportedText {
  private static final Pattern TYPED =
      Pattern.compile("\\d{1,4}[.)]|\\(\\d{1,4}\\)|\\(?(?:[ivxl]{1,7}|[a-z]{1,2}|[а-я]|[ء-ي])\\)");

  private ImportedText() {}

  /** The text that means the blocks. */
  public static String of(List<Block> blocks, OfficialLanguage language) {
    return StructuredText.print(typed(blocks), language);
  }

  private static List<Block> typed(List<Block> blocks) {
    var typed = new ArrayList<Block>();
    for (Block block : blocks) {
      switch (block) {
        case Section section ->
            typed.add(
                new Section(
                    section.id(),
                    section.role(),
                    section.number(),
                    section.heading(),
                    typed(section.blocks())));
        case Quotation quotation -> typed.add(new Quotation(typed(quotation.blocks())));
        case ItemList list when list.items().stream().allMatch(ImportedText::canBeTyped) ->
            typed.add(list(list));
        case ItemList list -> list.items().forEach(item -> typed.addAll(paragraphs(item)));
        default -> typed.add(block);
      }
    }
    return typed;
  }

  private static boolean canBeTyped(ItemList.Item item) {
    return item.label() == null || TYPED.matcher(item.label()).matches();
  }

  private static ItemList list(ItemList list) {
    return new ItemList(
        list.kind(),
        list.items().stream()
            .map(item -> new ItemList.Item(item.label(), typed(item.blocks())))
            .toList());
  }

  /** The item as a paragraph with a number, and after it what else stood in the item. */
  private static List<Block> paragraphs(ItemList.Item item) {
    var blocks = new ArrayList<Block>(typed(item.blocks()));
    if (item.label() != null && blocks.getFirst() instanceof Paragraph first) {
      blocks.set(0, Paragraph.numbered(item.label(), first.content()));
    }
    return blocks;
  }
}
