package org.verbale.report.composing;

import java.util.ArrayList;
import java.util.List;
import org.verbale.document.Block;
import org.verbale.document.Inline;
import org.verbale.document.Paragraph;
import org.verbale.document.Text;
import org.verbale.language.DateFormats;
import org.verbale.language.FrenchSpacing;
import org.verbale.language.OfficialLanguage;
import org.verbale.language.Phrases;
import org.verbale.language.QuotationMarks;
import org.verbale.language.SessionOrdinals;

/** The numbered paragraphs of the introduction, from the templates of the language. */
public final class Introduction {

  private Introduction() {}

  /**
   * The paragraphs as an officer finds them to edit, without numbers.
   *
   * @param replies how many stand in the report
   */
  public static List<String> compose(MandateFacts mandate, OfficialLanguage language, int replies) {
    Phrases phrases = Phrases.of(language);
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(
        spaced(
            language,
            phrases.format(
                mandate.variant().key(mandate.subject() != null),
                DateFormats.longDate(mandate.adoptedOn(), language),
                mandate.resolution(),
                QuotationMarks.quote(mandate.title(), language),
                mandate.paragraph(),
                mandate.subject(),
                SessionOrdinals.atIts(mandate.targetSession(), language),
                mandate.reportParagraph())));
    if (mandate.noteVerbale() != null) {
      paragraphs.add(
          spaced(
              language,
              phrases.format(
                  noteKey(replies),
                  DateFormats.longDate(mandate.noteVerbale(), language),
                  SectionNumbers.name(2, language))));
    }
    return List.copyOf(paragraphs);
  }

  private static String noteKey(int replies) {
    return switch (replies) {
      case 0 -> "introductionNoteNoReplies";
      case 1 -> "introductionNoteOneReply";
      default -> "introductionNote";
    };
  }

  private static String spaced(OfficialLanguage language, String text) {
    return language == OfficialLanguage.FRENCH ? FrenchSpacing.apply(text) : text;
  }

  /** Numbers the paragraphs that have no number: 1., 2., … */
  static List<Block> numbered(List<Block> blocks, OfficialLanguage language) {
    List<Block> numbered = new ArrayList<>();
    int number = 1;
    for (Block block : blocks) {
      boolean counts =
          block instanceof Paragraph p && p.number() == null && p.style() == Paragraph.Style.BODY;
      numbered.add(counts ? withNumber((Paragraph) block, label(number++, language)) : block);
    }
    return numbered;
  }

  private static Paragraph withNumber(Paragraph paragraph, String number) {
    List<Inline> content = paragraph.content();
    return new Paragraph(paragraph.id(), number, paragraph.style(), content);
  }

  /** "1."; in Arabic "1 -". */
  private static String label(int number, OfficialLanguage language) {
    return language == OfficialLanguage.ARABIC ? number + " -" : number + ".";
  }

  static List<Block> blocks(List<String> paragraphs) {
    return paragraphs.stream().<Block>map(text -> Paragraph.body(List.of(new Text(text)))).toList();
  }
}
