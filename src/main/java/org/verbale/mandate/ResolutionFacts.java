package org.verbale.mandate;

import java.time.LocalDate;
import java.util.List;
import org.verbale.language.OfficialLanguage;

/**
 * What is known of a resolution when it is registered: the reading that an officer has confirmed.
 *
 * @param symbol {@code A/RES/62/27}
 * @param session of the Assembly that adopted it
 * @param meeting the plenary meeting of adoption; null if unknown
 * @param distributedOn null if unknown
 * @param agendaItem normalised, {@code 98 (h)}; null if unknown
 * @param committeeReport {@code A/62/391}; null if unknown
 * @param recalls numbers of the texts recalled in the preamble, in order
 */
public record ResolutionFacts(
    String symbol,
    int session,
    LocalDate adoptedOn,
    Integer meeting,
    boolean meetingResumed,
    LocalDate distributedOn,
    String agendaItem,
    String committeeReport,
    List<String> recalls,
    List<MandateFacts> mandates,
    Wording wording) {

  public ResolutionFacts {
    recalls = recalls == null ? List.of() : List.copyOf(recalls);
    mandates = mandates == null ? List.of() : List.copyOf(mandates);
  }

  /**
   * One thing that one operative paragraph asks for.
   *
   * @param targetSession the session that is to receive it; null if the text names none
   */
  public record MandateFacts(
      int paragraph, MandateKind kind, MandateAddressee addressee, Integer targetSession) {}

  /**
   * The words in one language.
   *
   * @param agendaItemTitle null if the text gives none
   */
  public record Wording(
      OfficialLanguage language,
      String title,
      String agendaItemTitle,
      String sourceText,
      List<ParagraphText> paragraphs) {
    public Wording {
      paragraphs = paragraphs == null ? List.of() : List.copyOf(paragraphs);
    }
  }

  /** One operative paragraph. */
  public record ParagraphText(int number, String text, List<SubParagraph> subparagraphs) {
    public ParagraphText {
      subparagraphs = subparagraphs == null ? List.of() : List.copyOf(subparagraphs);
    }
  }
}
