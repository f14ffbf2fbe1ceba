package org.verbale.report.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.verbale.document.Block;
import org.verbale.language.OfficialLanguage;

/**
 * A reply as it stands in a published report.
 *
 * @param states alpha-3 codes in the order of the heading, EUU for the European Union; empty if the
 *     heading names none that is known
 * @param heading as printed, without footnote marks
 * @param originals the languages in the bracket; empty if none was found
 * @param receivedOn the date in the bracket
 * @param blocks the text
 */
public record PublishedReply(
    List<String> states,
    String heading,
    List<OfficialLanguage> originals,
    Optional<LocalDate> receivedOn,
    List<Block> blocks) {

  public PublishedReply {
    states = List.copyOf(states);
    originals = List.copyOf(originals);
    blocks = List.copyOf(blocks);
  }

  /** Paragraphs outside lists, numbered ones included. */
  public int paragraphCount() {
    return BlockCounts.of(blocks).paragraphs();
  }

  /** Items of lists, nested ones included. */
  public int listItemCount() {
    return BlockCounts.of(blocks).listItems();
  }

  public int footnoteCount() {
    return BlockCounts.of(blocks).footnotes();
  }
}
