package org.verbale.submission.word;

import java.util.List;
import org.verbale.document.text.PlainText;

/**
 * What a Word file says, as programs read it.
 *
 * @param blocks in reading order
 * @param footnoteCount footnotes and endnotes
 * @param footnotes their texts, in the order of their marks
 * @param losses the kinds of what could not be carried over
 * @param lossDetails the same, with counts, examples and words for people
 */
public record WordFileReply(
    List<ReadBlock> blocks,
    int footnoteCount,
    List<String> footnotes,
    List<LossKind> losses,
    List<LossDetail> lossDetails) {

  /**
   * What could not be carried over, of one kind.
   *
   * @param examples words by which the first of them can be found in the file
   * @param detail what became of it, in the caller's language
   */
  public record LossDetail(LossKind kind, int count, List<String> examples, String detail) {}

  static WordFileReply of(WordReading reading, LossTexts texts) {
    var notes = Footnotes.in(reading.blocks());
    return new WordFileReply(
        FlatReading.of(reading),
        notes.size(),
        notes.stream().map(note -> PlainText.of(note.content())).toList(),
        reading.losses().stream().map(Loss::kind).toList(),
        reading.losses().stream().map(loss -> detail(loss, texts)).toList());
  }

  private static LossDetail detail(Loss loss, LossTexts texts) {
    return new LossDetail(loss.kind(), loss.count(), loss.examples(), texts.of(loss));
  }
}
