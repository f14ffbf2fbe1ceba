package org.verbale.request.note;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.verbale.language.OfficialLanguage;
import org.verbale.mandate.SubParagraph;
import org.verbale.request.LatePolicy;
import org.verbale.request.NoteDelivery;

/** Made-up notes with which templates are tried out: one with everything, one with the least. */
final class SampleNote {

  private SampleNote() {}

  /** Both, in one language. */
  static List<NoteValues> all(OfficialLanguage language) {
    return List.of(full(language), least(language));
  }

  private static NoteValues full(OfficialLanguage language) {
    var parts = List.of(new SubParagraph("a", "…"), new SubParagraph("b", "…"));
    var addressees = new EnumMap<OfficialLanguage, String>(Map.of(language, "…"));
    return new NoteValues(
        "ODA/2-2017/NDV",
        LocalDate.EPOCH,
        new NoteValues.Corrected("ODA/1-2017/NDV", LocalDate.EPOCH),
        content(language, 1000, parts, "…"),
        "https://portal.example",
        addressees);
  }

  private static NoteValues least(OfficialLanguage language) {
    return new NoteValues(
        "ODA/1-2017/NDV",
        LocalDate.EPOCH,
        null,
        content(language, null, List.of(), null),
        "https://portal.example",
        null);
  }

  private static NoteContent content(
      OfficialLanguage language, Integer limit, List<SubParagraph> parts, String consent) {
    boolean full = limit != null;
    return new NoteContent(
        List.of(language),
        NoteDelivery.ALL_LANGUAGES,
        "1/1",
        "1970-01-01",
        2,
        Instant.EPOCH,
        "America/New_York",
        limit,
        limit,
        full ? LatePolicy.ADDENDUM : LatePolicy.WEB_SITE,
        full,
        Map.of(
            language,
            new NoteContent.Letter(
                "…", "…", new NoteContent.Quoted(1, "…", parts), parts, consent)));
  }
}
