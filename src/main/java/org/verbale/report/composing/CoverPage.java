package org.verbale.report.composing;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.verbale.document.Footnote;
import org.verbale.document.Inline;
import org.verbale.document.Paragraph;
import org.verbale.document.ReportCover;
import org.verbale.document.Text;
import org.verbale.language.AgendaItems;
import org.verbale.language.DateFormats;
import org.verbale.language.OfficialLanguage;
import org.verbale.language.OriginalLanguages;
import org.verbale.language.Phrases;
import org.verbale.language.SessionOrdinals;

/** The first page of a report (handbook, un-documents §3 "First page"). */
final class CoverPage {

  /** As in the job line {@code 12-41314 (F) 110712 120712}. */
  private static final DateTimeFormatter JOB_DATE = DateTimeFormatter.ofPattern("ddMMyy");

  /** Stands for the footnote while the phrase is put together; in no text. */
  private static final String NOTE_PLACE = "\u0000";

  private final ReportContent content;
  private final OfficialLanguage language;
  private final Phrases phrases;
  private int marks;

  CoverPage(ReportContent content) {
    this.content = content;
    this.language = content.language();
    this.phrases = Phrases.of(language);
  }

  ReportCover compose() {
    Footnote reissue = reissue();
    List<Inline> agendaItem = agendaItem();
    ReportContent.Imprint imprint = content.imprint();
    return new ReportCover(
        phrases.get("organization"),
        phrases.get("organ"),
        content.part().symbol(),
        reissue,
        distribution(),
        content.session() == 0 ? null : SessionOrdinals.format(content.session(), language),
        agendaItem,
        agendaTitle(),
        List.of(text(content.title())),
        titleLines(),
        contents(),
        imprint.jobNumber(),
        jobLine(),
        phrases.get("recycle"),
        imprint.documentUrl(),
        imprint.footer(),
        imprint.emblem());
  }

  private List<String> distribution() {
    List<String> lines = new ArrayList<>();
    lines.add(phrases.get("distribution"));
    if (content.imprint().dated() != null) {
      lines.add(DateFormats.mastheadDate(content.imprint().dated(), language));
    }
    lines.add(phrases.get("languageLine"));
    lines.add(OriginalLanguages.line(originals(), language));
    return lines;
  }

  /** Those of the replies; a report without replies was drafted in English. */
  private Set<OfficialLanguage> originals() {
    Set<OfficialLanguage> originals = new TreeSet<>();
    content.replies().forEach(reply -> originals.addAll(reply.originals()));
    return originals.isEmpty() ? Set.of(OfficialLanguage.ENGLISH) : originals;
  }

  private List<Inline> agendaItem() {
    ReportContent.Agenda agenda = content.agenda();
    if (agenda == null || agenda.item() == null) {
      return List.of();
    }
    String item = AgendaItems.format(agenda.item(), language);
    if (agenda.kind().footnoteKey() == null) {
      return List.of(text(phrases.format(agenda.kind().itemKey(), item)));
    }
    String note = phrases.format(agenda.kind().footnoteKey(), String.valueOf(content.session()));
    return around(footnote(note), phrases.format(agenda.kind().itemKey(), item, NOTE_PLACE));
  }

  /** The phrase says where its asterisk stands: in Chinese after the name of the list. */
  private static List<Inline> around(Footnote note, String words) {
    int place = words.indexOf(NOTE_PLACE);
    String after = words.substring(place + NOTE_PLACE.length());
    List<Inline> line = new ArrayList<>(List.of(text(words.substring(0, place)), note));
    if (!after.isEmpty()) {
      line.add(text(after));
    }
    return line;
  }

  private List<Inline> agendaTitle() {
    ReportContent.Agenda agenda = content.agenda();
    return agenda == null || agenda.title() == null ? List.of() : List.of(text(agenda.title()));
  }

  private List<List<Inline>> titleLines() {
    List<List<Inline>> lines = new ArrayList<>();
    List<Inline> report = new ArrayList<>(List.of(text(phrases.get("reportTitle"))));
    if (content.options().lateSubmission()) {
      report.add(footnote(phrases.get("lateSubmissionFootnote")));
    }
    if (content.options().reproducedAsReceived()) {
      report.add(footnote(phrases.get("reproducedAsReceivedFootnote")));
    }
    lines.add(new NoteMarks(language).place(report));
    switch (content.part().kind()) {
      case ADDENDUM -> lines.add(List.of(text(phrases.get("addendum"))));
      case CORRIGENDUM -> lines.add(List.of(text(phrases.get("corrigendum"))));
      case REVISION ->
          lines.add(
              List.of(
                  text(
                      phrases.format(
                          "revisionNumbered", String.valueOf(content.part().number())))));
      case PARENT, REISSUE -> {}
    }
    return lines;
  }

  /** The footnote to the symbol, before all others: the asterisk of a symbol is its mark. */
  private Footnote reissue() {
    return content.part().reissuedOn() == null
        ? null
        : footnote(
            phrases.format(
                "reissued", DateFormats.longDate(content.part().reissuedOn(), language)));
  }

  /** Calls the next of *, **, ***. */
  private Footnote footnote(String words) {
    marks++;
    return new Footnote("*".repeat(marks), List.of(Paragraph.body(words)));
  }

  private ReportCover.Contents contents() {
    int depth = content.options().contentsDepth();
    return depth == 0 || content.part().kind() == PartKind.CORRIGENDUM
        ? null
        : new ReportCover.Contents(phrases.get("contents"), phrases.get("page"), depth);
  }

  private String jobLine() {
    ReportContent.Imprint imprint = content.imprint();
    if (imprint.jobNumber() == null) {
      return null;
    }
    StringBuilder line = new StringBuilder(imprint.jobNumber());
    line.append(" (").append(language.jobLetter()).append(')');
    imprint.jobDates().forEach(date -> line.append(' ').append(JOB_DATE.format(date)));
    return line.toString();
  }

  private static Text text(String value) {
    return new Text(value);
  }
}
