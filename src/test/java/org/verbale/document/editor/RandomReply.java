package org.verbale.document.editor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.verbale.document.Block;
import org.verbale.document.Emphasis;
import org.verbale.document.Footnote;
import org.verbale.document.Inline;
import org.verbale.document.ItemList;
import org.verbale.document.LineBreak;
import org.verbale.document.Paragraph;
import org.verbale.document.Quotation;
import org.verbale.document.Section;
import org.verbale.document.Table;
import org.verbale.document.Text;
import org.verbale.language.TextDirection;

/** Blocks such as a reply may have, all kinds and depths; the same for the same seed. */
final class RandomReply {
  private static final String[] WORDS = {
    "word", "слово", "词语", "كلمة", "*", "# ", "- ", "1. ", "(a) ", "|", "[^1]", "\\", "<b>", " ",
    "  ", "😀", "\u00A0", "> "
  };
  private static final int DEEPEST = 3;

  private final Random random;
  private int ids;

  RandomReply(long seed) {
    random = new Random(seed);
  }

  List<Block> blocks() {
    return blocks(0, true);
  }

  private List<Block> blocks(int depth, boolean mayHaveNotes) {
    List<Block> blocks = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      blocks.add(block(depth, mayHaveNotes));
    }
    // What follows a heading stands under it; so sections come last.
    if (depth < DEEPEST && random.nextInt(3) == 0) {
      for (int i = random.nextInt(3); i > 0; i--) {
        blocks.add(section(depth + 1, mayHaveNotes));
      }
    }
    return blocks;
  }

  private String id() {
    return random.nextInt(4) == 0 ? "id" + ids++ : null;
  }

  private Section section(int depth, boolean mayHaveNotes) {
    return new Section(
        id(),
        random.nextInt(9) == 0 ? Section.Role.ANNEX : Section.Role.SUBSECTION,
        maybe("II."),
        inlines(mayHaveNotes),
        random.nextBoolean() ? List.of() : blocks(depth, mayHaveNotes));
  }

  private Block block(int depth, boolean mayHaveNotes) {
    return switch (depth < DEEPEST ? random.nextInt(7) : 0) {
      case 1, 2 -> list(depth + 1, mayHaveNotes);
      case 3 -> new Quotation(blocks(depth + 1, mayHaveNotes));
      case 4 -> table(depth + 1);
      default -> paragraph(one(Paragraph.Style.values()), mayHaveNotes);
    };
  }

  private Paragraph paragraph(Paragraph.Style style, boolean mayHaveNotes) {
    return new Paragraph(id(), maybe("1."), style, inlines(mayHaveNotes));
  }

  private ItemList list(int depth, boolean mayHaveNotes) {
    List<ItemList.Item> items = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      items.add(new ItemList.Item(maybe("(iv)"), blocks(depth, mayHaveNotes)));
    }
    return new ItemList(one(ItemList.Kind.values()), items);
  }

  private Table table(int depth) {
    int columns = 1 + random.nextInt(4);
    int rows = 1 + random.nextInt(3);
    List<Double> widths = new ArrayList<>(Collections.nCopies(columns, 1.0));
    widths.set(0, 1 + random.nextInt(5) / 2.0);
    List<Table.Row> all = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      all.add(row(columns, depth));
    }
    List<Inline> caption = random.nextInt(4) == 0 ? inlines(false) : List.of();
    return new Table(caption, widths, random.nextInt(rows + 1), all);
  }

  private Table.Row row(int columns, int depth) {
    List<Table.Cell> cells = new ArrayList<>();
    for (int left = columns; left > 0; ) {
      int span = random.nextInt(4) == 0 ? 1 + random.nextInt(left) : 1;
      List<Block> blocks = random.nextInt(4) == 0 ? List.of() : blocks(depth, true);
      cells.add(new Table.Cell(span, blocks.stream().map(RandomReply::asInCells).toList()));
      left -= span;
    }
    return new Table.Row(cells);
  }

  private static Block asInCells(Block block) {
    return block instanceof Paragraph paragraph
        ? new Paragraph(paragraph.id(), null, Paragraph.Style.PLAIN, paragraph.content())
        : block;
  }

  private List<Inline> inlines(boolean mayHaveNotes) {
    List<Leaf> leaves = new ArrayList<>(List.of(new Leaf(new Text("w"), Set.of())));
    for (int i = random.nextInt(6); i > 0; i--) {
      Map<Class<?>, Mark> marks = new HashMap<>();
      for (int m = random.nextInt(4); m > 1; m--) {
        Mark mark = mark();
        // A run has one link and one language at most; of the styles one is enough here.
        marks.put(mark.getClass(), mark);
      }
      leaves.add(new Leaf(leaf(mayHaveNotes), Set.copyOf(marks.values())));
    }
    return Leaves.inlines(leaves);
  }

  private Inline leaf(boolean mayHaveNotes) {
    return switch (random.nextInt(12)) {
      case 0 -> new LineBreak();
      case 1 ->
          mayHaveNotes
              ? new Footnote(maybe("*"), List.of(paragraph(Paragraph.Style.BODY, false)))
              : new Text("no note");
      default -> new Text(one(WORDS) + one(WORDS));
    };
  }

  private Mark mark() {
    return switch (random.nextInt(4)) {
      case 0 -> new Mark.Target(one(new String[] {"https://un.org/a", "mailto:a@b.org"}));
      case 1 -> new Mark.Tongue(maybe("fr"), TextDirection.RIGHT_TO_LEFT);
      default -> new Mark.Style(one(Emphasis.Style.values()));
    };
  }

  private String maybe(String value) {
    return random.nextInt(4) == 0 ? value : null;
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
