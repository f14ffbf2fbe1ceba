package org.verbale.request.note;

import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.verbale.language.OfficialLanguage;
import org.verbale.web.NotFound;

/** The PDF of a note as a download. */
public final class NoteDownload {

  private NoteDownload() {}

  /**
   * The answer with the file.
   *
   * @throws NotFound if there is no such file
   */
  public static Response of(NoteVerbale note, Optional<NoteFile> file) {
    var found = file.orElseThrow(NoteDownload::noSuchNote);
    return Response.ok(found.content())
        .header("Content-Disposition", "attachment; filename=\"" + name(note, found) + "\"")
        .header("Cache-Control", "no-store")
        .build();
  }

  /** {@code ODA-16-2017-NDV-CUB-fr.pdf}: ASCII by construction. */
  public static String name(NoteVerbale note, NoteFile file) {
    var reference = note.reference().replaceAll("[^A-Za-z0-9]+", "-");
    return reference
        + file.stateCode().map(state -> "-" + state).orElse("")
        + "-"
        + file.language().code()
        + ".pdf";
  }

  public static NotFound noSuchNote() {
    return new NotFound("request.notFound.note");
  }

  /**
   * The language of a file.
   *
   * @throws NotFound if there is none with that code
   */
  public static OfficialLanguage languageOf(String code) {
    return OfficialLanguage.find(code).orElseThrow(NoteDownload::noSuchNote);
  }
}
