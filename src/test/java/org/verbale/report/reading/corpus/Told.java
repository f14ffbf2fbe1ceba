package org.verbale.report.reading.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.verbale.document.Block;
import org.verbale.document.Document;
import org.verbale.document.Emphasis;
import org.verbale.document.Footnote;
import org.verbale.document.Inline;
import org.verbale.document.ItemList;
import org.verbale.document.Paragraph;
import org.verbale.document.Provenance;
import org.verbale.document.Section;
import org.verbale.document.Text;
import org.verbale.report.reading.PublishedReply;
import org.verbale.report.reading.PublishedReport;

/** What a report says, a line each, without what only the form of the page adds. */
final class Told {

  private final List<String> lines = new ArrayList<>();

  static List<String> by(PublishedReport report) {
    Told told = new Told();
    for (PublishedReply reply : report.replies()) {
      told.lines.add("= " + bare(reply.heading()));
      told.lines.add("[" + reply.originals() + " " + reply.receivedOn().orElse(null) + "]");
      told.blocks(reply.blocks(), 0);
    }
    return told.lines;
  }

  /** The same of a document that was composed; the brackets as they are printed. */
  static List<String> by(Document document) {
    Told told = new Told();
    for (Block block : document.body()) {
      if (block instanceof Section part && part.id().startsWith("repl")) {
        // The reply of the Union stands under the heading of its part.
        boolean itself = part.blocks().getFirst() instanceof Provenance;
        (itself ? List.of(block) : part.blocks()).forEach(told::reply);
      }
    }
    return told.lines;
  }

  private void reply(Block block) {
    Section reply = (Section) block;
    lines.add("= " + text(reply.heading()));
    blocks(reply.blocks(), 0);
  }

  private void blocks(List<Block> blocks, int depth) {
    blocks.forEach(block -> block(block, depth));
  }

  private void block(Block block, int depth) {
    switch (block) {
      case Section s -> {
        lines.add("# " + text(s.heading()));
        blocks(s.blocks(), depth);
      }
      case Paragraph p ->
          lines.add("¶ " + (p.number() == null ? "" : p.number() + " ") + text(p.content()));
      case ItemList list -> list.items().forEach(item -> item(item, list.kind(), depth));
      case Provenance ignored -> {}
      default -> lines.add(block.toString());
    }
  }

  private void item(ItemList.Item item, ItemList.Kind kind, int depth) {
    Paragraph first = (Paragraph) item.blocks().getFirst();
    lines.add("  ".repeat(depth) + "- " + kind + " " + text(first.content()));
    blocks(item.blocks().subList(1, item.blocks().size()), depth + 1);
  }

  private static String text(List<Inline> content) {
    return bare(
        content.stream()
            .map(
                inline ->
                    switch (inline) {
                      case Text t -> t.value();
                      case Emphasis e -> text(e.content());
                      case Footnote f ->
                          "{" + text(((Paragraph) f.content().getFirst()).content()) + "}";
                      default -> inline.toString();
                    })
            .collect(Collectors.joining()));
  }

  /** White space is the printer's; ligatures of Arabic type give a letter twice in a PDF. */
  private static String bare(String text) {
    return text.replaceAll("[\\s\\u00a0\\u202f]+", " ")
        .replaceAll("(\\p{InArabic})\\1", "$1")
        .replaceAll(" (?=[;:!?»%])|(?<=«) ", "")
        .strip();
  }
}
