package org.verbale.mandate.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
    @Schema(description = "A/RES/62/27; of a draft that of the draft; null if the text has none")
        String symbol,
    @Schema(description = "62/27, 56/24 T; null for a draft") String number,
    String title,
    @Schema(description = "ar, zh, en, fr, ru or es") OfficialLanguage language,
    @Schema(description = "The session of the Assembly that adopted it; null for a special session")
        Integer session,
    @Schema(description = "When the Assembly adopted it") LocalDate adoptedOn,
    @Schema(description = "The number of the plenary meeting of adoption") Integer meeting,
    @Schema(description = "Whether that meeting was a resumed one") boolean meetingResumed,
    @Schema(description = "The date of the masthead") LocalDate distributedOn,
    @Schema(description = "The item in the normal form, 98 (h); the first if there are several")
        String agendaItem,
    String agendaItemTitle,
    @Schema(
            description =
                "The report on whose basis it was adopted, A/62/391; null without a Main Committee")
        String committeeReport,
    @Schema(
            description =
                "Numbers of the earlier resolutions and decisions of the Assembly that the preamble names, in order, each once")
        List<String> recalls,
    @Schema(description = "The operative paragraphs with their lettered parts")
        List<Paragraph> operativeParagraphs,
    int operativeParagraphCount,
    @Schema(description = "What the operative paragraphs ask for; one paragraph may hold several")
        List<Mandate> mandates,
    @Schema(description = "The texts of the footnotes in order, without their marks")
        List<String> footnotes,
    @Schema(description = "From 0 to 1: what the warnings leave of full confidence")
        double confidence,
    @Schema(description = "What the reader was not sure of, in English sentences")
        List<ReadingWarning> warnings) {

  public ResolutionReading {
    recalls = List.copyOf(recalls);
    operativeParagraphs = List.copyOf(operativeParagraphs);
    mandates = List.copyOf(mandates);
    footnotes = List.copyOf(footnotes);
    warnings = List.copyOf(warnings);
  }

  /** A warning as a stable code, and what its sentence names. */
  public record WarningDetail(ReadingWarning.Kind code, List<String> details) {}

  /** The warnings for programs, in the same order. */
  @JsonProperty
  @Schema(description = "The warnings once more, for programs: a stable code and what it names")
  public List<WarningDetail> warningDetails() {
    return warnings.stream()
        .map(warning -> new WarningDetail(warning.kind(), warning.details()))
        .toList();
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
      @Schema(description = "The number of the operative paragraph") int paragraph,
      MandateKind kind,
      @Schema(description = "Whom it asks") MandateAddressee addressee,
      @Schema(
              description =
                  "The session that is to receive it: the paragraph's own, or that of the report which"
                      + " the views feed; null if the text names none")
          Integer targetSession,
      @Schema(description = "The lettered questions put to States; empty if there are none")
          List<SubParagraph> questions) {
    public Mandate {
      questions = List.copyOf(questions);
    }

    Mandate withTargetSession(Integer session) {
      return new Mandate(paragraph, kind, addressee, session, questions);
    }
  }
}
