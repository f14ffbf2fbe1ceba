package org.verbale.report.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.verbale.document.Block;
import org.verbale.document.ItemList;
import org.verbale.document.Paragraph;

/** Nests items into lists: another kind of mark than the one before opens or closes a level. */
final class ListBuilder {

  /** A list that may still get items. */
  private static final class Level {
    private final String style;
    private final ItemList.Kind kind;
    private final List<Entry> entries = new ArrayList<>();

    Level(String style, ItemList.Kind kind) {
      this.style = style;
      this.kind = kind;
    }
  }

  private record Entry(String label, List<Block> text, List<Level> below) {}

  private final Footnotes notes;

  ListBuilder(Footnotes notes) {
    this.notes = notes;
  }

  /** The kind of list that a label counts for; null for a numbered paragraph. */
  static ItemList.Kind kind(Piece piece) {
    if (piece.is(Piece.Kind.BULLET)) {
      return ItemList.Kind.BULLET;
    }
    String core = piece.label().replaceAll("[()（）]", "");
    if (core.matches("[’‘'].*")) {
      // Arabic texts count the second level in figures between quotation marks.
      return ItemList.Kind.ROMAN;
    }
    if (core.equals(piece.label())) {
      return null;
    }
    if (core.matches("\\p{Nd}+")) {
      return ItemList.Kind.DECIMAL;
    }
    return core.matches("[ivx]{2,}") ? ItemList.Kind.ROMAN : ItemList.Kind.LETTER;
  }

  List<Block> build(List<Piece> items) {
    List<Level> tops = new ArrayList<>();
    Deque<Level> open = new ArrayDeque<>();
    for (Piece item : items) {
      Level level = levelOf(item, open, tops);
      level.entries.add(
          new Entry(
              item.is(Piece.Kind.BULLET) ? null : item.label(),
              List.of(Paragraph.body(notes.inline(item.text()))),
              new ArrayList<>()));
    }
    return tops.stream().<Block>map(ListBuilder::list).toList();
  }

  private static Level levelOf(Piece item, Deque<Level> open, List<Level> tops) {
    String style = style(item, open);
    if (open.stream().anyMatch(level -> level.style.equals(style))) {
      while (!open.peek().style.equals(style)) {
        open.pop();
      }
      return open.peek();
    }
    ItemList.Kind kind = style.equals("roman") ? ItemList.Kind.ROMAN : kind(item);
    Level opened = new Level(style, kind);
    if (open.isEmpty()) {
      tops.add(opened);
    } else {
      List<Entry> entries = open.peek().entries;
      entries.get(entries.size() - 1).below().add(opened);
    }
    open.push(opened);
    return opened;
  }

  /** "(i)" after "(h)" is a letter, anywhere else the first Roman figure; so are (v) and (x). */
  private static String style(Piece item, Deque<Level> open) {
    ItemList.Kind kind = kind(item);
    if (kind == ItemList.Kind.BULLET) {
      return item.label();
    }
    String core = item.label().replaceAll("[()（）]", "");
    if (kind == ItemList.Kind.LETTER && core.matches("[ivx]")) {
      Level top = open.peek();
      boolean romanOpen = top != null && top.style.equals("roman");
      boolean letterBefore =
          top != null && top.style.equals("letter") && follows(lastLabel(top), core);
      return romanOpen || !letterBefore ? "roman" : "letter";
    }
    return switch (kind) {
      case ROMAN -> "roman";
      case DECIMAL -> "decimal";
      default -> "letter";
    };
  }

  private static String lastLabel(Level level) {
    return level.entries.get(level.entries.size() - 1).label().replaceAll("[()（）]", "");
  }

  private static boolean follows(String before, String label) {
    return before.length() == 1 && label.charAt(0) == before.charAt(0) + 1;
  }

  private static ItemList list(Level level) {
    return new ItemList(level.kind, level.entries.stream().map(ListBuilder::item).toList());
  }

  private static ItemList.Item item(Entry entry) {
    List<Block> blocks = new ArrayList<>(entry.text());
    entry.below().forEach(level -> blocks.add(list(level)));
    return new ItemList.Item(entry.label(), blocks);
  }
}
