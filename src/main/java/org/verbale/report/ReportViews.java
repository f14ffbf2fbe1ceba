package org.verbale.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.verbale.language.OfficialLanguage;
import org.verbale.report.composing.MandateFacts;
import org.verbale.report.composing.PartKind;
import org.verbale.web.FormErrors;

/** The officer's pages of a report. */
final class ReportViews {

  private ReportViews() {}

  /** The parts of a call's report, or the form that opens it. */
  @CheckedTemplate(basePath = "report")
  record CallReport(
      long callId,
      String title,
      boolean callIssued,
      Instant cutOff,
      String symbol,
      List<PartView> parts,
      int waiting,
      boolean mayOpenAddendum,
      Form form,
      FormErrors errors,
      Wrong wrong)
      implements TemplateInstance {}

  /**
   * In which of the forms of the page something is wrong. Its fields have their names for
   * identifiers, those of the others something before them.
   *
   * @param part identifier of the part whose settings they are; 0 for the form that opens a part
   */
  record Wrong(long part, FormErrors errors) {

    public FormErrors errorsOf(long form) {
      return form == part ? errors : FormErrors.none();
    }

    public String prefixOf(long form) {
      return form == part ? "" : "part-" + form + "-";
    }

    public boolean isIn(long form) {
      return form == part && !errors.isEmpty();
    }
  }

  /** Title and introduction of one language version. */
  @CheckedTemplate(basePath = "report")
  record PartWords(
      long callId,
      PartView part,
      OfficialLanguage language,
      String title,
      String introduction,
      String summary,
      boolean hasIntroduction)
      implements TemplateInstance {}

  /** One language version as it stands now. */
  @CheckedTemplate(basePath = "report")
  record Preview(long callId, long partId, String symbol, OfficialLanguage language, String html)
      implements TemplateInstance {}

  /** What may follow an issued part. */
  @CheckedTemplate(basePath = "report")
  record Following(
      long callId, ReportPart part, Form form, String kind, String reason, FormErrors errors)
      implements TemplateInstance {}

  /** The entries of a corrigendum in a language. */
  @CheckedTemplate(basePath = "report")
  record Corrections(
      long callId,
      long partId,
      String symbol,
      String corrected,
      boolean draft,
      OfficialLanguage language,
      List<CorrectionEntry> entries,
      Map<String, String> states,
      FormErrors errors)
      implements TemplateInstance {}

  /** One part: who stands in it, and what each language lacks. */
  record PartView(
      long id,
      PartKind kind,
      String symbol,
      String follows,
      String reason,
      PartState state,
      LocalDate dated,
      String jobNumber,
      Instant clearedAt,
      String clearedBy,
      List<Row> rows,
      List<Version> versions,
      Form form) {

    /** With what was typed instead of what is kept. */
    PartView withForm(Form typed) {
      return new PartView(
          id, kind, symbol, follows, reason, state, dated, jobNumber, clearedAt, clearedBy, rows,
          versions, typed);
    }

    public boolean isCorrigendum() {
      return kind == PartKind.CORRIGENDUM;
    }

    /** Whether it begins with an introduction. */
    public boolean hasIntroduction() {
      return kind == PartKind.PARENT || kind == PartKind.REVISION;
    }

    /** Whether title and introduction are its own. */
    public boolean hasWords() {
      return !isCorrigendum() && kind != PartKind.REISSUE;
    }

    public boolean isDraft() {
      return state == PartState.DRAFT;
    }

    public boolean isCleared() {
      return state == PartState.CLEARED;
    }

    public boolean isIssued() {
      return state == PartState.ISSUED;
    }

    /** Whether some language can be issued now. */
    public boolean mayIssue() {
      return !isDraft() && versions.stream().anyMatch(Version::ready);
    }
  }

  /** A reply and the state of its text in each language. */
  record Row(String name, List<Cell> cells) {}

  /**
   * @param state ORIGINAL, SIGNED_OFF, or how far the translation is; MISSING for none
   */
  record Cell(OfficialLanguage language, String state) {
    public boolean there() {
      return state.equals("ORIGINAL") || state.equals("SIGNED_OFF");
    }
  }

  /** A language version. */
  record Version(
      OfficialLanguage language,
      int untranslated,
      boolean title,
      boolean introduction,
      boolean annexes,
      boolean applies,
      boolean asIssued,
      Instant issuedAt,
      int pages) {

    public boolean complete() {
      return applies && asIssued && untranslated == 0 && title && introduction && annexes;
    }

    public boolean issued() {
      return issuedAt != null;
    }

    public boolean ready() {
      return complete() && !issued();
    }
  }

  /** What was typed, kept as typed. */
  record Form(
      String symbol,
      String agendaKind,
      String agendaItem,
      String dated,
      String jobNumber,
      String footer,
      boolean lateSubmission,
      boolean reproducedAsReceived,
      String contentsDepth,
      String jobDates,
      String introduction) {

    /** The wordings of an introduction that may be chosen. */
    public List<MandateFacts.Variant> introductions() {
      return List.of(MandateFacts.Variant.values());
    }
  }
}
