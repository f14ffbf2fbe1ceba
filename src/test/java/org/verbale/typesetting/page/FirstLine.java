package org.verbale.typesetting.page;

import java.time.LocalDate;
import java.util.List;
import org.verbale.document.Document;
import org.verbale.document.Inline;
import org.verbale.document.LetterCover;
import org.verbale.document.Paragraph;
import org.verbale.language.OfficialLanguage;
import org.verbale.typesetting.line.Line;

/** The first line of a paragraph, as it stands on its page. */
final class FirstLine {

  private FirstLine() {}

  static Line of(OfficialLanguage language, Inline... words) {
    Document document =
        new Document(
            Document.Kind.RECEIPT,
            language,
            "Receipt",
            LocalDate.of(2026, 1, 1),
            new LetterCover("A", List.of(), null, List.of(), null, null),
            List.of(new Paragraph(null, null, Paragraph.Style.PLAIN, List.of(words))));
    List<Page.Placed> rows = PageSetter.set(document).pages().get(0).body();
    return rows.stream()
        .flatMap(row -> row.row().inks().stream())
        .filter(Ink.Type.class::isInstance)
        .map(ink -> ((Ink.Type) ink).line())
        .reduce((before, after) -> after)
        .orElseThrow();
  }
}
