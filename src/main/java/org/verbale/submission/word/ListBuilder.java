package org.verbale.submission.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.verbale.document.Block;
import org.verbale.document.ItemList;
import org.verbale.document.Paragraph;

/**
 * Nests consecutive list items by their levels, and lists of different numbering by their indents,
 * as they look on the page. Unnumbered paragraphs between two items of a list, indented as those
 * are, belong to the item before them.
 */
final class ListBuilder {
  /** Less than a millimetre and a half is no deeper level. */
  private static final int SAME_INDENT = 80;

  private final List<Block> finished = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  /** A list whose items are being gathered. */
  private static final class Open {
    private final WordBlock.Item first;
    private final List<Block> parent;
    private final List<String> labels = new ArrayList<>();
    private final List<List<Block>> items = new ArrayList<>();

    Open(WordBlock.Item first, List<Block> parent) {
      this.first = first;
      this.parent = parent;
    }

    boolean holds(WordBlock.Item item) {
      return (first.list().equals(item.list()) || areLabelled(item))
          && first.level() == item.level()
          && first.kind() == item.kind();
    }

    /** Items with labels of their own have a numbering each, which counts to one. */
    private boolean areLabelled(WordBlock.Item item) {
      return isLabelled(first) && isLabelled(item) && first.indent() == item.indent();
    }

    private static boolean isLabelled(WordBlock.Item item) {
      return !item.ordinary() && item.label() != null && item.count() == 1;
    }

    /** Whether an item stands deeper than those of this list. */
    boolean isAbove(WordBlock.Item item) {
      if (first.list().equals(item.list())) {
        return item.level() > first.level();
      }
      int deeper = item.indent() - first.indent();
      return Math.abs(deeper) <= SAME_INDENT ? item.level() > first.level() : deeper > 0;
    }

    void add(WordBlock.Item item) {
      boolean usual = item.ordinary() && item.count() == items.size() + 1;
      labels.add(
          usual || item.kind() == ItemList.Kind.BULLET && item.ordinary() ? null : item.label());
      var blocks = new ArrayList<Block>();
      blocks.add(Paragraph.body(item.content()));
      items.add(blocks);
    }

    void close() {
      var closed = new ArrayList<ItemList.Item>();
      for (int i = 0; i < items.size(); i++) {
        closed.add(new ItemList.Item(labels.get(i), items.get(i)));
      }
      parent.add(new ItemList(first.kind(), closed));
    }
  }

  /** Reads items from a place on and answers the place behind the last of them. */
  int read(List<WordBlock> flat, int from) {
    int at = from;
    while (at < flat.size()) {
      if (flat.get(at) instanceof WordBlock.Item item) {
        add(item);
        at++;
        continue;
      }
      int next = continuation(flat, at);
      if (next == at) {
        break;
      }
      for (WordBlock block : flat.subList(at, next)) {
        lastItem().add(StructureBuilder.paragraph((WordBlock.Paragraph) block));
      }
      at = next;
    }
    return at;
  }

  List<Block> finished() {
    while (!open.isEmpty()) {
      open.pop().close();
    }
    return finished;
  }

  private void add(WordBlock.Item item) {
    while (!open.isEmpty() && !open.peek().holds(item) && !open.peek().isAbove(item)) {
      open.pop().close();
    }
    if (open.isEmpty() || !open.peek().holds(item)) {
      open.push(new Open(item, open.isEmpty() ? finished : lastItem()));
    }
    open.peek().add(item);
  }

  private List<Block> lastItem() {
    return open.peek().items.getLast();
  }

  /** Where the paragraphs end that continue the last item; the same place if none does. */
  private int continuation(List<WordBlock> flat, int from) {
    int at = from;
    int indent = open.peek().first.indent();
    while (at < flat.size()
        && flat.get(at) instanceof WordBlock.Paragraph paragraph
        && !paragraph.quoted()
        && indent > 0
        && paragraph.indent() >= indent - SAME_INDENT) {
      at++;
    }
    boolean goesOn =
        at < flat.size()
            && flat.get(at) instanceof WordBlock.Item item
            && open.stream().anyMatch(list -> list.first.list().equals(item.list()));
    return goesOn ? at : from;
  }
}
