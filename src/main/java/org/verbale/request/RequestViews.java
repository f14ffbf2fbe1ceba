package org.verbale.request;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.verbale.language.OfficialLanguage;
import org.verbale.mandate.Mandate;
import org.verbale.web.FormErrors;

/** The pages of calls for views and their notes verbales. */
final class RequestViews {

  private RequestViews() {}

  /** All calls. */
  @CheckedTemplate(basePath = "request", requireTypeSafeExpressions = false)
  record CallList(List<CallForViews> calls, OfficialLanguage language)
      implements TemplateInstance {}

  /** A new call, or one whose settings are changed. */
  @CheckedTemplate(basePath = "request", requireTypeSafeExpressions = false)
  record CallEdit(
      CallForm form,
      Mandate mandate,
      CallForViews call,
      FormErrors errors,
      OfficialLanguage language)
      implements TemplateInstance {}

  /** One call, where it stands and what to do next. */
  @CheckedTemplate(basePath = "request", requireTypeSafeExpressions = false)
  record CallPage(
      CallForViews call,
      List<NoteLine> notes,
      List<CheckItem> checklist,
      boolean mayIssue,
      boolean correctionDue,
      OfficialLanguage language)
      implements TemplateInstance {}

  /** A note in the list of a call. */
  public record NoteLine(
      NoteVerbale note, NoteProgress progress, List<OfficialLanguage> languages) {}

  /** The last look before a note goes out. */
  @CheckedTemplate(basePath = "request", requireTypeSafeExpressions = false)
  record IssuePage(
      CallForViews call,
      NoteVerbale corrects,
      List<CheckItem> checklist,
      boolean mayIssue,
      List<Proof> proofs,
      int addressees,
      OfficialLanguage language)
      implements TemplateInstance {}

  /** The note in one language, as it would go out. */
  public record Proof(OfficialLanguage language, String html) {}

  /** How far the issuing of a note has come, and to whom it went. */
  @CheckedTemplate(basePath = "request", requireTypeSafeExpressions = false)
  record NotePage(
      NoteVerbale note,
      NoteProgress progress,
      List<AddresseeLine> addressees,
      List<OfficialLanguage> languages,
      OfficialLanguage language)
      implements TemplateInstance {}

  /** An addressee of a note. */
  public record AddresseeLine(
      String code,
      String name,
      boolean done,
      String error,
      List<OfficialLanguage> languages,
      int mails,
      int sent) {}
}
