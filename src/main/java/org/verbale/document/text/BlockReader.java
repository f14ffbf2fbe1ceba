package org.verbale.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verbale.document.Block;
import org.verbale.document.Inline;
import org.verbale.document.ItemList;
import org.verbale.document.LineBreak;
import org.verbale.document.Outline;
import org.verbale.document.Paragraph;
import org.verbale.document.Quotation;
import org.verbale.document.Section;

/** Reads lines as blocks. Structure nested deeper than anybody writes is read as plain words. */
final class BlockReader {
  private static final Pattern HEADING = Pattern.compile("(#{1,6}) +(\\S.*)");
  private static final int MAX_DEPTH = 12;

  private final NoteDefinitions notes;
  private final InlineReader inlines;

  BlockReader(NoteDefinitions notes) {
    this.notes = notes;
    this.inlines = new InlineReader(notes);
  }

  List<Block> read(List<String> lines) {
    List<Object> flat = readFlat(lines, 0);
    for (var typed = notes.takeUnused(); typed != null; typed = notes.takeUnused()) {
      flat.addAll(readFlat(typed, 0));
    }
    return nest(flat);
  }

  List<Inline> readAsOneParagraph(List<String> lines) {
    List<Inline> content = new ArrayList<>(inlines.read(joined(lines)));
    for (var typed = notes.takeUnused(); typed != null; typed = notes.takeUnused()) {
      content.add(new LineBreak());
      content.addAll(inlines.read(joined(typed)));
    }
    return content;
  }

  private static String joined(List<String> lines) {
    var words = new StringBuilder();
    lines.stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(line -> join(words, line));
    return words.toString();
  }

  private List<Block> readNested(List<String> lines, int depth) {
    return nest(readFlat(lines, depth));
  }

  /** Blocks and headings in order; a heading does not hold yet what stands under it. */
  private List<Object> readFlat(List<String> lines, int depth) {
    List<Object> flat = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      String line = lines.get(at).strip();
      Matcher heading = HEADING.matcher(line);
      if (line.isEmpty()) {
        at++;
      } else if (heading.matches()) {
        flat.add(new Heading(heading.group(1).length(), inlines.read(heading.group(2).strip())));
        at++;
      } else if (depth < MAX_DEPTH && isQuoted(line)) {
        at = readQuotation(lines, at, depth, flat);
      } else if (TableReader.isRow(line)) {
        at = readTable(lines, at, flat);
      } else if (depth < MAX_DEPTH && ListLabel.find(line) != null) {
        at = readItem(lines, at, depth, flat);
      } else {
        at = readParagraph(lines, at, flat);
      }
    }
    return flat;
  }

  private int readParagraph(List<String> lines, int from, List<Object> flat) {
    var words = new StringBuilder();
    int at = from;
    do {
      join(words, lines.get(at).strip());
      at++;
    } while (at < lines.size() && continues(lines.get(at).strip()));
    flat.add(Paragraph.body(inlines.read(words.toString())));
    return at;
  }

  private static void join(StringBuilder words, String line) {
    if (endsInBackslash(words)) {
      words.setLength(words.length() - 1);
      words.append("<br>").append(line);
    } else {
      Characters.join(words, line);
    }
  }

  private static boolean endsInBackslash(StringBuilder words) {
    int slashes = 0;
    while (slashes < words.length() && words.charAt(words.length() - 1 - slashes) == '\\') {
      slashes++;
    }
    return slashes % 2 == 1;
  }

  /** Whether a line goes on with the paragraph above it. */
  private static boolean continues(String line) {
    if (line.isEmpty() || HEADING.matcher(line).matches() || isQuoted(line)) {
      return false;
    }
    ListLabel label = ListLabel.find(line);
    return !TableReader.isRow(line) && (label == null || !label.beginsList());
  }

  private static boolean isQuoted(String line) {
    return line.startsWith("> ") || line.equals(">");
  }

  private int readQuotation(List<String> lines, int from, int depth, List<Object> flat) {
    List<String> quoted = new ArrayList<>();
    int at = from;
    while (at < lines.size() && isQuoted(lines.get(at).strip())) {
      String line = lines.get(at++).strip();
      quoted.add(line.length() > 2 ? line.substring(2) : "");
    }
    List<Block> blocks = readNested(quoted, depth + 1);
    flat.add(blocks.isEmpty() ? Paragraph.body(">") : new Quotation(blocks));
    return at;
  }

  private int readTable(List<String> lines, int from, List<Object> flat) {
    List<String> rows = new ArrayList<>();
    int at = from;
    while (at < lines.size() && TableReader.isRow(lines.get(at).strip())) {
      rows.add(lines.get(at++).strip());
    }
    flat.add(new TableReader(inlines).read(rows));
    return at;
  }

  /** Reads one item and adds it to the list above it, or begins a list with it. */
  private int readItem(List<String> lines, int from, int depth, List<Object> flat) {
    String first = lines.get(from);
    int indent = Characters.indent(first);
    ListLabel label = ListLabel.find(first.strip());
    int textAt = indent + label.length();
    List<String> own = new ArrayList<>();
    own.add(first.substring(textAt));
    int at = from + 1;
    while (at < lines.size()) {
      int next = firstWritten(lines, at);
      if (next == lines.size() || !belongs(lines, next, indent, next > at)) {
        break;
      }
      for (; at <= next; at++) {
        own.add(Characters.outdent(lines.get(at), textAt));
      }
    }
    addItem(flat, label, readNested(own, depth + 1));
    return at;
  }

  private static int firstWritten(List<String> lines, int from) {
    int at = from;
    while (at < lines.size() && lines.get(at).isBlank()) {
      at++;
    }
    return at;
  }

  /** Whether a line belongs to an item whose sign is indented so far. */
  private static boolean belongs(List<String> lines, int at, int indent, boolean afterBlank) {
    String line = lines.get(at);
    // A line not indented goes on with the item's paragraph unless it begins something.
    return Characters.indent(line) > indent
        || (!afterBlank && continues(line.strip()) && ListLabel.find(line.strip()) == null);
  }

  private static void addItem(List<Object> flat, ListLabel label, List<Block> blocks) {
    if (!flat.isEmpty() && flat.getLast() instanceof OpenList above && above.takes(label)) {
      above.add(label, blocks);
      return;
    }
    var begun = new OpenList(label.kinds().getFirst(), new ArrayList<>());
    begun.add(label, blocks);
    flat.add(begun);
  }

  private record OpenList(ItemList.Kind kind, List<ItemList.Item> items) {

    /** A sign of the list's kind goes on with it, unless it starts counting anew. */
    boolean takes(ListLabel label) {
      if (label.isAt(kind, items.size())) {
        return true;
      }
      boolean anew = label.kinds().stream().anyMatch(other -> label.isAt(other, 0));
      return !anew && label.kinds().contains(kind);
    }

    void add(ListLabel label, List<Block> blocks) {
      boolean regular = label.isAt(kind, items.size());
      items.add(new ItemList.Item(regular ? null : label.typed(), blocks));
    }
  }

  private record Heading(int level, List<Inline> words) {
    Section section() {
      return new Section(null, Section.Role.SUBSECTION, null, words, List.of());
    }
  }

  private static List<Block> nest(List<Object> flat) {
    var outline = new Outline();
    for (Object next : flat) {
      switch (next) {
        case Heading heading -> outline.heading(heading.level(), heading.section());
        case OpenList list -> outline.add(new ItemList(list.kind(), list.items()));
        default -> outline.add((Block) next);
      }
    }
    return outline.close();
  }
}
