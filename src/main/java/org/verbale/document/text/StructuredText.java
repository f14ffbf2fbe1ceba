package org.verbale.document.text;

import java.util.List;
import org.verbale.document.Block;
import org.verbale.document.Inline;
import org.verbale.document.Paragraph;
import org.verbale.language.OfficialLanguage;

/**
 * Plain text with a little structure, as people type it into a field, and the blocks it means.
 *
 * <ul>
 *   <li>{@code # Heading}, {@code ## Heading under it}, to six levels;
 *   <li>a blank line ends a paragraph; a backslash at the end of a line keeps the line break;
 *   <li>{@code - item}, also with {@code *}, {@code •} or {@code –}; {@code 1. item}, {@code a)
 *       item}, {@code (i) item}; what is indented belongs to the item above;
 *   <li><code>*italic*</code>, <code>**bold**</code>, {@code <u> <sup> <sub>}, {@code
 *       [words](https://address)};
 *   <li>{@code [^1]} in the text and {@code [^1]: the footnote} on a line of its own;
 *   <li>{@code > quotation}, {@code | cell | cell |} with {@code |---|---|} under a header row;
 *   <li>a backslash before a sign takes its meaning away.
 * </ul>
 *
 * <p>Any text can be read: what is not understood as structure stays as it was typed. Reading what
 * was written gives the same blocks again.
 */
public final class StructuredText {
  private StructuredText() {}

  /** The blocks that a text means; never fails, loses no word. */
  public static List<Block> parse(String text) {
    var notes = new NoteDefinitions();
    List<String> lines = notes.takeFrom(Characters.lines(text));
    return new BlockReader(notes).read(lines);
  }

  /** The text that means the blocks, list letters in Latin script. */
  public static String print(List<Block> blocks) {
    return print(blocks, OfficialLanguage.ENGLISH);
  }

  /** The text that means the blocks, list letters as the language has them. */
  public static String print(List<Block> blocks, OfficialLanguage language) {
    return new BlockWriter(language).write(blocks);
  }

  /** The running text of one paragraph, whatever it begins with; footnotes on lines under it. */
  public static List<Inline> parseParagraph(String text) {
    var notes = new NoteDefinitions();
    List<String> lines = notes.takeFrom(Characters.lines(text));
    return new BlockReader(notes).readAsOneParagraph(lines);
  }

  /** One paragraph as text, to be read by {@link #parseParagraph}. */
  public static String printParagraph(List<Inline> content) {
    return new BlockWriter(OfficialLanguage.ENGLISH)
        .write(List.of(new Paragraph(null, null, Paragraph.Style.BODY, content)));
  }
}
