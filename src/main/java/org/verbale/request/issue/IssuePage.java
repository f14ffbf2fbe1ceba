package org.verbale.request.issue;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.verbale.language.OfficialLanguage;
import org.verbale.request.CallForViews;
import org.verbale.request.note.NoteVerbale;

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
    implements TemplateInstance {

  /** The note in one language, as it would go out. */
  public record Proof(OfficialLanguage language, String html) {}
}
