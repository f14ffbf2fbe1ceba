package org.verbale.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.verbale.document.Block;
import org.verbale.document.ClosingRule;
import org.verbale.document.Footnote;
import org.verbale.document.Inline;
import org.verbale.document.ItemList;
import org.verbale.document.LineBreak;
import org.verbale.document.PageBreak;
import org.verbale.document.Paragraph;
import org.verbale.document.Provenance;
import org.verbale.document.Quotation;
import org.verbale.document.Section;
import org.verbale.document.Table;
import org.verbale.document.Text;
import org.verbale.document.text.InlineWriter.Place;
import org.verbale.language.OfficialLanguage;

/** Writes blocks as text that {@link BlockReader} reads as the same blocks. */
final class BlockWriter {
  private static final Pattern HEADING = Pattern.compile("#{1,6} +\\S.*");
  private static final int DEEPEST_HEADING = 6;

  private final OfficialLanguage language;
  private final List<String> noteLabels = new ArrayList<>();
  private final List<Footnote> notes = new ArrayList<>();

  BlockWriter(OfficialLanguage language) {
    this.language = language;
  }

  String write(List<Block> blocks) {
    var text = new StringBuilder(join(blocks, 1));
    for (int i = 0; i < notes.size(); i++) {
      text.append(text.isEmpty() ? "" : "\n\n").append(definition(i));
    }
    return text.toString();
  }

  private String definition(int i) {
    // A note within a note has no place in this notation: its words stand in brackets.
    String content = new BlockWriter(language).join(notes.get(i).content(), 1);
    return ("[^" + noteLabels.get(i) + "]: " + indentRest(content, 4)).stripTrailing();
  }

  private String label(Footnote note) {
    String mark = note.mark();
    boolean free = mark != null && mark.matches("\\*+") && !noteLabels.contains(mark);
    long numbered = noteLabels.stream().filter(label -> !label.startsWith("*")).count();
    noteLabels.add(free ? mark : String.valueOf(numbered + 1));
    notes.add(note);
    return noteLabels.getLast();
  }

  private String join(List<Block> blocks, int headingLevel) {
    var text = new StringBuilder();
    Block above = null;
    for (Block block : blocks) {
      String written = write(block, headingLevel);
      if (written.isEmpty()) {
        continue;
      }
      if (above != null) {
        text.append(standsClose(above, block) ? "\n" : "\n\n");
      }
      text.append(written);
      above = block;
    }
    return text.toString();
  }

  /** A list follows the words that introduce it without a blank line. */
  private static boolean standsClose(Block above, Block block) {
    return above instanceof Paragraph
        && block instanceof ItemList list
        && !list.items().isEmpty()
        && list.items().getFirst().label() == null;
  }

  private String write(Block block, int headingLevel) {
    return switch (block) {
      case Section section -> section(section, headingLevel);
      case Paragraph paragraph -> paragraph(paragraph);
      case ItemList list -> list(list);
      case Quotation quotation -> quote(join(quotation.blocks(), 1));
      case Table table -> table(table);
      case Provenance provenance ->
          provenance.lines().stream().map(this::lines).collect(Collectors.joining("\n\n"));
      case ClosingRule rule -> "";
      case PageBreak pageBreak -> "";
    };
  }

  private String section(Section section, int level) {
    String number = section.number() == null ? "" : section.number() + " ";
    String heading = number + inline(section.heading(), Place.HEADING).strip();
    String under = join(section.blocks(), level + 1);
    return "#".repeat(Math.min(level, DEEPEST_HEADING))
        + " "
        + heading
        + (under.isEmpty() ? "" : "\n\n" + under);
  }

  private String paragraph(Paragraph paragraph) {
    if (paragraph.number() == null) {
      return lines(paragraph.content());
    }
    List<Inline> numbered = new ArrayList<>(List.of(new Text(paragraph.number() + " ")));
    numbered.addAll(paragraph.content());
    return lines(numbered);
  }

  private String lines(List<Inline> content) {
    return inline(content, Place.LINES)
        .strip()
        .lines()
        .map(BlockWriter::asWords)
        .collect(Collectors.joining("\n"));
  }

  private String inline(List<Inline> content, Place place) {
    return InlineWriter.write(content, place, this::label);
  }

  /** Takes from the beginning of a line what would make it something else than words. */
  private static String asWords(String line) {
    if (HEADING.matcher(line).matches()
        || line.startsWith("> ")
        || line.equals(">")
        || TableReader.isRow(line)) {
      return "\\" + line;
    }
    ListLabel label = ListLabel.find(line);
    if (label != null) {
      boolean atStart = label.isBullet() || label.typed().startsWith("(");
      int at = atStart ? 0 : label.typed().length() - 1;
      return line.substring(0, at) + "\\" + line.substring(at);
    }
    int noteEnd = line.startsWith("[^") ? line.indexOf("]:") : -1;
    return noteEnd < 0 ? line : line.substring(0, noteEnd + 1) + "\\" + line.substring(noteEnd + 1);
  }

  private String list(ItemList list) {
    List<String> items = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      String text = join(list.items().get(i).blocks(), 1);
      if (!text.isEmpty()) {
        String label = ListLabel.written(list, i, language);
        items.add(label + " " + indentRest(text, label.length() + 1));
      }
    }
    return String.join("\n", items);
  }

  private static String indentRest(String text, int columns) {
    String indent = " ".repeat(columns);
    return text.replaceAll("\n(?=[^\n])", "\n" + indent);
  }

  private static String quote(String text) {
    return text.isEmpty()
        ? ""
        : text.lines()
            .map(line -> line.isEmpty() ? ">" : "> " + line)
            .collect(Collectors.joining("\n"));
  }

  private String table(Table table) {
    var text = new StringBuilder();
    if (!table.caption().isEmpty()) {
      text.append(lines(table.caption())).append("\n\n");
    }
    for (int i = 0; i < table.rows().size(); i++) {
      text.append(row(table.rows().get(i))).append('\n');
      if (i == 0 && table.headerRows() > 0) {
        text.append("| --- ".repeat(table.columnWidths().size())).append("|\n");
      }
    }
    return text.toString().stripTrailing();
  }

  private String row(Table.Row row) {
    var line = new StringBuilder("|");
    for (Table.Cell cell : row.cells()) {
      String words = cell(cell);
      line.append(' ').append(words.matches(":?-{3,}:?") ? "\\" : "").append(words).append(" |");
      line.append("  |".repeat(cell.columnSpan() - 1));
    }
    return line.toString();
  }

  private String cell(Table.Cell cell) {
    List<Inline> words = new ArrayList<>();
    for (Block block : cell.blocks()) {
      if (!words.isEmpty()) {
        words.add(new LineBreak());
      }
      if (block instanceof Paragraph paragraph) {
        words.addAll(paragraph.content());
      } else {
        words.add(new Text(PlainText.of(List.of(block)).replace('\n', ' ')));
      }
    }
    return inline(words, Place.CELL).strip();
  }
}
