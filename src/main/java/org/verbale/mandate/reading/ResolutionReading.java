package org.verbale.mandate.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.verbale.language.OfficialLanguage;
import org.verbale.mandate.MandateAddressee;
import org.verbale.mandate.MandateKind;
import org.verbale.mandate.SubParagraph;

/**
 * What was read in the text of a resolution, for an officer to confirm. What the text does not say
 * is null or empty, never invented.
 *
 * @param symbol "A/RES/62/27"
 * @param number "62/27", "56/24 T"
 * @param session of the Assembly that adopted it
 * @param meeting the number of the plenary meeting of adoption
 * @param meetingResumed whether that meeting was a resumed one
 * @param distributedOn the date of the masthead
 * @param agendaItem in the normal form, "98 (h)"
 * @param committeeReport the report on whose basis it was adopted, "A/62/391"
 * @param recalls the numbers of earlier resolutions and decisions that the preamble names, in order
 * @param footnotes their texts in order, without their marks
 * @param confidence from 0 to 1
 * @param warnings what the reader was not sure of, for people to read
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ResolutionReading(
    String symbol,
    String number,
    String title,
    OfficialLanguage language,
    Integer session,
    LocalDate adoptedOn,
    Integer meeting,
    boolean meetingResumed,
    LocalDate distributedOn,
    String agendaItem,
    String agendaItemTitle,
    String committeeReport,
    List<String> recalls,
    List<Paragraph> operativeParagraphs,
    int operativeParagraphCount,
    List<Mandate> mandates,
    List<String> footnotes,
    double confidence,
    List<ReadingWarning> warnings) {

  public ResolutionReading {
    recalls = List.copyOf(recalls);
    operativeParagraphs = List.copyOf(operativeParagraphs);
    mandates = List.copyOf(mandates);
    footnotes = List.copyOf(footnotes);
    warnings = List.copyOf(warnings);
  }

  /**
   * A numbered operative paragraph.
   *
   * @param text its words up to its first lettered part
   */
  public record Paragraph(int number, String text, List<SubParagraph> subparagraphs) {
    public Paragraph {
      subparagraphs = List.copyOf(subparagraphs);
    }
  }

  /**
   * One thing that an operative paragraph asks for.
   *
   * @param paragraph the number of the operative paragraph
   * @param targetSession the session that is to receive it; null if the text names none
   * @param questions the lettered questions put to States; empty if there are none
   */
  public record Mandate(
      int paragraph,
      MandateKind kind,
      MandateAddressee addressee,
      Integer targetSession,
      List<SubParagraph> questions) {
    public Mandate {
      questions = List.copyOf(questions);
    }

    Mandate withTargetSession(Integer session) {
      return new Mandate(paragraph, kind, addressee, session, questions);
    }
  }
}
