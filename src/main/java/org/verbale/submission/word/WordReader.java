package org.verbale.submission.word;

import org.verbale.document.word.WordFileRefused;
import org.verbale.document.word.WordFileRefused.Reason;
import org.verbale.document.word.WordPackage;

/**
 * Reads a Word file into the structure of a reply: headings, paragraphs, nested lists, quotations,
 * emphasis, links, tables, footnotes. Tracked changes are taken as accepted; comments are left out;
 * fields are their last results; text boxes follow the paragraph at which they are anchored.
 *
 * <p>Pure: the same bytes give the same reading, nothing is written and nothing outside of the file
 * is opened.
 */
public final class WordReader {
  private WordReader() {}

  /**
   * @param file the bytes of a {@code .docx}, Transitional or Strict
   * @throws WordFileRefused if it is not a harmless Word file
   */
  public static WordReading read(byte[] file) {
    var word = WordPackage.open(file);
    var body = word.document().child("w:body");
    if (body == null) {
      throw new WordFileRefused(Reason.DAMAGED, "a document without a body");
    }
    var source = new Source(word, body);
    var reader = new BlockReader(Story.body(source));
    reader.read(body);
    var blocks = StructureBuilder.build(reader.finished());
    RunningHeads.report(source);
    return new WordReading(blocks, source.headingLevels(), source.losses().losses());
  }
}
