package org.verbale.report.composing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.verbale.document.Block;
import org.verbale.language.OfficialLanguage;

/**
 * One reply in one language version.
 *
 * @param states who replies: one, or all that reply jointly; never empty
 * @param category under which heading it stands
 * @param heading what stands over it instead of the names ("Sweden (on behalf of …)"); null for the
 *     names
 * @param originals in which languages it came; empty if unknown
 * @param receivedOn null if unknown
 * @param blocks the text in the language of the version; null while it is not translated, which is
 *     shown and never filled with another language
 */
public record ReplyContent(
    List<Named> states,
    Category category,
    String heading,
    List<OfficialLanguage> originals,
    LocalDate receivedOn,
    List<Block> blocks) {

  /**
   * A State under its names.
   *
   * @param code alpha-3, or any short identifier of an entity without a code
   * @param name in the language of the version
   * @param englishName for the order of Chinese versions
   */
  public record Named(String code, String name, String englishName) {}

  /** The sections of a report, in their order. */
  public enum Category {
    GOVERNMENT,
    EUROPEAN_UNION,
    OBSERVER_STATE,
    OTHER
  }

  public ReplyContent {
    states = List.copyOf(states);
    originals = List.copyOf(originals);
    blocks = blocks == null ? null : List.copyOf(blocks);
    Objects.requireNonNull(category, "category");
    if (states.isEmpty()) {
      throw new IllegalArgumentException("a reply is that of at least one State or entity");
    }
  }
}
