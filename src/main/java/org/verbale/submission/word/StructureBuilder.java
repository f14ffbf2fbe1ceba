package org.verbale.submission.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.verbale.document.Block;
import org.verbale.document.Inline;
import org.verbale.document.Paragraph;
import org.verbale.document.Quotation;
import org.verbale.document.Section;

/** Nests what Word keeps flat: text under its headings, items in their lists, quotations. */
final class StructureBuilder {
  private final Deque<Open> open = new ArrayDeque<>();

  /** A heading whose text is being gathered; the text itself has level 0. */
  private record Open(int level, String number, List<Inline> heading, List<Block> blocks) {
    Section closed() {
      return new Section(null, Section.Role.SUBSECTION, number, heading, blocks);
    }
  }

  private StructureBuilder() {}

  static List<Block> build(List<WordBlock> flat) {
    var builder = new StructureBuilder();
    builder.open.push(new Open(0, null, List.of(), new ArrayList<>()));
    int at = 0;
    while (at < flat.size()) {
      at = builder.next(flat, at);
    }
    builder.closeDownTo(1);
    return builder.open.peek().blocks();
  }

  /** Takes one or more of the blocks and answers where the next begins. */
  private int next(List<WordBlock> flat, int at) {
    switch (flat.get(at)) {
      case WordBlock.Heading heading -> {
        closeDownTo(heading.level());
        open.push(
            new Open(heading.level(), heading.number(), heading.content(), new ArrayList<>()));
      }
      case WordBlock.Table table -> here().add(table.table());
      case WordBlock.Item item -> {
        var lists = new ListBuilder();
        int end = lists.read(flat, at);
        here().addAll(lists.finished());
        return end;
      }
      case WordBlock.Paragraph paragraph -> {
        if (paragraph.quoted()) {
          return quotation(flat, at);
        }
        here().add(paragraph(paragraph));
      }
    }
    return at + 1;
  }

  static Paragraph paragraph(WordBlock.Paragraph paragraph) {
    return new Paragraph(null, null, paragraph.style(), paragraph.content());
  }

  private int quotation(List<WordBlock> flat, int from) {
    var quoted = new ArrayList<Block>();
    int at = from;
    while (at < flat.size()
        && flat.get(at) instanceof WordBlock.Paragraph paragraph
        && paragraph.quoted()) {
      quoted.add(paragraph(paragraph));
      at++;
    }
    here().add(new Quotation(quoted));
    return at;
  }

  private List<Block> here() {
    return open.peek().blocks();
  }

  /** Closes all headings of that level and deeper. */
  private void closeDownTo(int level) {
    while (open.peek().level() >= level) {
      var section = open.pop().closed();
      here().add(section);
    }
  }
}
