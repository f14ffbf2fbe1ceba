package org.verbale.request.note;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.verbale.language.OfficialLanguage;
import org.verbale.mandate.SubParagraph;
import org.verbale.request.LatePolicy;
import org.verbale.request.NoteDelivery;
import org.verbale.request.StateAsked;

/**
 * What a note verbale says beyond its template, frozen at issue: later changes of the call or of
 * the resolution change no note.
 *
 * @param languages in which it is written, in order
 * @param resolution {@code 66/32}
 * @param adoptedOn ISO date
 * @param wordLimit null for none
 * @param summaryLimit null for none
 * @param letters the words that differ by language
 */
public record NoteContent(
    List<OfficialLanguage> languages,
    NoteDelivery delivery,
    String resolution,
    String adoptedOn,
    int targetSession,
    Instant deadline,
    String zone,
    Integer wordLimit,
    Integer summaryLimit,
    LatePolicy latePolicy,
    boolean jointRepliesAllowed,
    Map<OfficialLanguage, Letter> letters) {

  /**
   * The words of the letter in one language.
   *
   * @param resolutionTitle the title of the resolution
   * @param subject the title of the call
   * @param paragraph the operative paragraph that is quoted
   * @param consent null for none
   */
  public record Letter(
      String resolutionTitle,
      String subject,
      Quoted paragraph,
      List<SubParagraph> questions,
      String consent) {}

  /** An operative paragraph as it is quoted. */
  public record Quoted(int number, String text, List<SubParagraph> subparagraphs) {}

  /** In which of its languages the letter to a State is written. */
  public List<OfficialLanguage> languagesFor(StateAsked state) {
    if (delivery == NoteDelivery.ALL_LANGUAGES) {
      return languages;
    }
    var preferred = state.preferredLanguages().stream().filter(languages::contains).toList();
    return preferred.isEmpty() ? languages : preferred;
  }

  public Optional<Letter> letter(OfficialLanguage language) {
    return Optional.ofNullable(letters.get(language));
  }
}
