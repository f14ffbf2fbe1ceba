package org.verbale.request.overview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import org.verbale.language.OfficialLanguage;
import org.verbale.mail.MailStatus;
import org.verbale.request.CallForViews;
import org.verbale.request.delivery.AddresseeLine;
import org.verbale.request.issue.CheckItem;
import org.verbale.request.note.NoteProgress;
import org.verbale.request.note.NoteVerbale;

/**
 * One call, where it stands and what to do next.
 *
 * @param mails how many mails of the latest note are in each state that one is in
 * @param unreachable the addressees whom no mail of the latest note has reached
 */
@CheckedTemplate(basePath = "request", requireTypeSafeExpressions = false)
record CallPage(
    CallForViews call,
    List<NoteLine> notes,
    List<CheckItem> checklist,
    boolean mayIssue,
    boolean correctionDue,
    Map<MailStatus, Long> mails,
    List<AddresseeLine> unreachable,
    OfficialLanguage language)
    implements TemplateInstance {

  /** A note in the list of a call. */
  public record NoteLine(
      NoteVerbale note, NoteProgress progress, List<OfficialLanguage> languages) {}
}
