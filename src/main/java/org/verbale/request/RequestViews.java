package org.verbale.request;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

  /** One State of a call. */
  @CheckedTemplate(basePath = "request", requireTypeSafeExpressions = false)
  record AddresseePage(
      CallForViews call,
      String code,
      String name,
      SubmissionDeadline deadline,
      List<Extension> extensions,
      List<Reminder> reminders,
      String date,
      String time,
      String reason,
      FormErrors errors,
      OfficialLanguage language)
      implements TemplateInstance {}

  /** The schedule of reminders and the log of what was sent. */
  @CheckedTemplate(basePath = "request", requireTypeSafeExpressions = false)
  record ReminderList(
      CallForViews call,
      List<ReminderMoment> moments,
      List<Reminder> reminders,
      Map<String, String> names,
      OfficialLanguage language)
      implements TemplateInstance {}

  /** A step of the schedule. */
  public record ReminderMoment(int days, Instant at) {}

  /** What a mission has been sent about a call. */
  @CheckedTemplate(basePath = "request", requireTypeSafeExpressions = false)
  record Correspondence(
      CallForViews call,
      SubmissionDeadline deadline,
      List<NoteLetter> letters,
      List<Extension> extensions,
      List<Reminder> reminders,
      OfficialLanguage language)
      implements TemplateInstance {}

  /** A note with the languages in which a mission has it. */
  public record NoteLetter(NoteVerbale note, List<OfficialLanguage> languages) {}
}
