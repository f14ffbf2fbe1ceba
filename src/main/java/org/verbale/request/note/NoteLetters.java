package org.verbale.request.note;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.verbale.document.Document;
import org.verbale.language.OfficialLanguage;
import org.verbale.persistence.Sha256;
import org.verbale.request.CallForViews;
import org.verbale.request.PortalAddress;
import org.verbale.request.RequestConfig;
import org.verbale.request.StateAsked;
import org.verbale.typesetting.PdfTypesetter;

/** The letters of notes, issued or about to be. */
@ApplicationScoped
public class NoteLetters {

  private final NoteComposer composer;
  private final ReferenceSeries series;
  private final RequestConfig config;
  private final PortalAddress portal;
  private final Clock clock;

  NoteLetters(
      NoteComposer composer,
      ReferenceSeries series,
      RequestConfig config,
      PortalAddress portal,
      Clock clock) {
    this.composer = composer;
    this.series = series;
    this.config = config;
    this.portal = portal;
    this.clock = clock;
  }

  /** The letter of an issued note to one State, set. */
  public NoteFile to(Addressee addressee, StateAsked state, OfficialLanguage language) {
    var note = addressee.note();
    return set(note, addressee, composer.compose(values(note, state.names()), language));
  }

  /** The circular version of an issued note, set. */
  public NoteFile circular(NoteVerbale note, OfficialLanguage language) {
    return set(note, null, composer.compose(values(note, null), language));
  }

  private static NoteFile set(NoteVerbale note, Addressee addressee, Document document) {
    var content = new PdfTypesetter().toBytes(document);
    return new NoteFile(note, addressee, document.language(), Sha256.hex(content), content);
  }

  /**
   * The proof of the note that would be issued now.
   *
   * @param corrects the note that it would correct; null for none
   */
  public Document proof(CallForViews call, NoteVerbale corrects, OfficialLanguage language) {
    var today = LocalDate.ofInstant(clock.instant(), call.deadline().zone());
    var reference = NoteReference.format(config, series.peek(today.getYear()), today.getYear());
    return composer.compose(
        new NoteValues(
            reference,
            today,
            corrected(corrects),
            NoteContents.of(call),
            portal.ofCall(call.id()),
            null),
        language);
  }

  private NoteValues values(NoteVerbale note, Map<OfficialLanguage, String> addressees) {
    return new NoteValues(
        note.reference(),
        note.dated(),
        corrected(note.corrects().orElse(null)),
        note.content(),
        portal.ofCall(note.call().id()),
        addressees == null ? null : new EnumMap<>(addressees));
  }

  private static NoteValues.Corrected corrected(NoteVerbale note) {
    return note == null ? null : new NoteValues.Corrected(note.reference(), note.dated());
  }
}
