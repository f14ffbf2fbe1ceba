package org.verbale.request.delivery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.verbale.language.OfficialLanguage;
import org.verbale.request.note.NoteProgress;
import org.verbale.request.note.NoteVerbale;

/**
 * How far the issuing of a note has come, and to whom it went.
 *
 * @param correction the note that has taken its place; null for none
 * @param unreachable the addressees whom no mail has reached
 */
@CheckedTemplate(basePath = "request", requireTypeSafeExpressions = false)
record NotePage(
    NoteVerbale note,
    NoteVerbale correction,
    NoteProgress progress,
    List<AddresseeLine> addressees,
    List<AddresseeLine> unreachable,
    List<OfficialLanguage> languages,
    OfficialLanguage language)
    implements TemplateInstance {}
