package org.verbale.request.note;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.verbale.language.DateFormats;
import org.verbale.language.OfficialLanguage;
import org.verbale.language.QuotationMarks;
import org.verbale.language.SessionOrdinals;
import org.verbale.mandate.SubParagraph;
import org.verbale.request.LatePolicy;
import org.verbale.request.SubmissionDeadline;

/**
 * What is filled into the template of a note verbale. The names are explained to the Office at the
 * head of {@code note_en.txt}.
 *
 * @param corrects the note that this one corrects; null for none
 * @param portalAddress where the reply is written
 * @param addressees the name of the State by language; null for the circular version
 */
public record NoteValues(
    String reference,
    LocalDate dated,
    Corrected corrects,
    NoteContent content,
    String portalAddress,
    Map<OfficialLanguage, String> addressees) {

  /** The note that another one corrects. */
  public record Corrected(String reference, LocalDate dated) {}

  /** The values in one language. */
  Map<String, Object> in(OfficialLanguage language) {
    var letter =
        content
            .letter(language)
            .orElseThrow(
                () -> new IllegalStateException(reference + " has no words in " + language));
    var values = new HashMap<String, Object>();
    values.put("note", note(language));
    values.put("resolution", resolution(letter, language));
    values.put("paragraph", paragraph(letter.paragraph(), language));
    values.put("call", call(letter, language));
    values.put("deadline", deadline(content.deadline(), content.zone(), language));
    values.put("portal", Map.of("address", portalAddress));
    values.put("addressee", addressees == null ? null : Map.of("name", addressees.get(language)));
    return values;
  }

  private Map<String, Object> note(OfficialLanguage language) {
    var note = new HashMap<String, Object>();
    note.put("reference", reference);
    note.put("date", DateFormats.longDate(dated, language));
    note.put(
        "corrects",
        corrects == null
            ? null
            : Map.of(
                "reference",
                corrects.reference(),
                "date",
                DateFormats.longDate(corrects.dated(), language)));
    return note;
  }

  private Map<String, Object> resolution(NoteContent.Letter letter, OfficialLanguage language) {
    return Map.of(
        "number", content.resolution(),
        "title", letter.resolutionTitle(),
        "quotedTitle", QuotationMarks.quote(letter.resolutionTitle(), language),
        "date", DateFormats.longDate(LocalDate.parse(content.adoptedOn()), language));
  }

  private static Map<String, Object> paragraph(
      NoteContent.Quoted paragraph, OfficialLanguage language) {
    return Map.of(
        "number", paragraph.number(),
        "text", paragraph.text(),
        "parts", lettered(paragraph.subparagraphs(), language));
  }

  private Map<String, Object> call(NoteContent.Letter letter, OfficialLanguage language) {
    var call = new HashMap<String, Object>();
    call.put("title", letter.subject());
    call.put("session", SessionOrdinals.atIts(content.targetSession(), language));
    call.put("questions", lettered(letter.questions(), language));
    call.put("wordLimit", figure(content.wordLimit(), language));
    call.put("summaryLimit", figure(content.summaryLimit(), language));
    call.put("jointReplies", content.jointRepliesAllowed());
    call.put("lateInAddendum", content.latePolicy() == LatePolicy.ADDENDUM);
    call.put("consent", letter.consent());
    return call;
  }

  private static List<Map<String, String>> lettered(
      List<SubParagraph> parts, OfficialLanguage language) {
    return parts.stream()
        .map(
            part ->
                Map.of(
                    "label",
                    part.label() == null ? "" : ListLetters.format(part.label(), language),
                    "text",
                    part.text()))
        .toList();
  }

  private static String figure(Integer number, OfficialLanguage language) {
    return number == null
        ? null
        : NumberFormat.getIntegerInstance(new ULocale(language.code() + "@numbers=latn"))
            .format(number);
  }

  private static Map<String, Object> deadline(
      Instant instant, String zone, OfficialLanguage language) {
    return DeadlineWords.of(new SubmissionDeadline(instant, ZoneId.of(zone)), language);
  }
}
