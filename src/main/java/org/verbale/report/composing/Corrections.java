package org.verbale.report.composing;

import java.util.ArrayList;
import java.util.List;
import org.verbale.document.Block;
import org.verbale.document.Emphasis;
import org.verbale.document.Inline;
import org.verbale.document.Paragraph;
import org.verbale.document.Text;
import org.verbale.language.OfficialLanguage;
import org.verbale.language.Phrases;
import org.verbale.language.QuotationMarks;

/** The body of a corrigendum: where, for what, read what. */
final class Corrections {

  private final OfficialLanguage language;
  private final Phrases phrases;

  Corrections(OfficialLanguage language) {
    this.language = language;
    this.phrases = Phrases.of(language);
  }

  List<Block> compose(List<Correction> corrections) {
    List<Block> blocks = new ArrayList<>();
    for (Correction correction : corrections) {
      blocks.add(plain(new Emphasis(Emphasis.Style.BOLD, List.of(new Text(locator(correction))))));
      blocks.add(
          plain(
              italic(phrases.get("corrigendumFor")),
              new Text(" " + quoted(correction.instead()) + " "),
              italic(phrases.get("corrigendumRead")),
              new Text(" " + quoted(correction.read()))));
    }
    return blocks;
  }

  private String locator(Correction correction) {
    List<String> places = new ArrayList<>();
    if (correction.replyOf() != null) {
      places.add(phrases.format("corrigendumReplyOf", correction.replyOf()));
    }
    if (correction.page() != null && correction.paragraph() != null) {
      places.add(
          phrases.format("corrigendumPageParagraph", correction.page(), correction.paragraph()));
    } else if (correction.page() != null) {
      places.add(phrases.format("corrigendumPage", correction.page()));
    } else if (correction.paragraph() != null) {
      places.add(phrases.format("corrigendumParagraph", correction.paragraph()));
    }
    return String.join(", ", places);
  }

  private String quoted(String words) {
    return QuotationMarks.quote(words, language);
  }

  private static Emphasis italic(String words) {
    return new Emphasis(Emphasis.Style.ITALIC, List.of(new Text(words)));
  }

  private static Paragraph plain(Inline... content) {
    return new Paragraph(null, null, Paragraph.Style.PLAIN, List.of(content));
  }
}
