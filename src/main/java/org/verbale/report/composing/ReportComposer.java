package org.verbale.report.composing;

import java.util.ArrayList;
import java.util.List;
import org.verbale.document.Block;
import org.verbale.document.ClosingRule;
import org.verbale.document.Document;
import org.verbale.document.Paragraph;
import org.verbale.document.Section;
import org.verbale.document.Text;
import org.verbale.language.OfficialLanguage;
import org.verbale.language.Phrases;

/**
 * Composes one language version of one part of a report (handbook, un-documents §3). The same
 * content gives the same document.
 */
public final class ReportComposer {

  private ReportComposer() {}

  /** The whole document, ready to be set. */
  public static Document compose(ReportContent content) {
    return new Document(
        Document.Kind.REPORT,
        content.language(),
        content.title(),
        content.imprint().dated(),
        new CoverPage(content).compose(),
        body(content));
  }

  private static List<Block> body(ReportContent content) {
    List<Block> blocks = new ArrayList<>();
    if (content.part().kind() == PartKind.CORRIGENDUM) {
      blocks.addAll(new Corrections(content.language()).compose(content.corrections()));
      blocks.add(new ClosingRule());
      return blocks;
    }
    if (content.options().summary() != null) {
      blocks.add(summary(content));
    }
    if (content.part().kind() == PartKind.ADDENDUM) {
      blocks.addAll(addendumWords(content));
      blocks.addAll(new ReplySections(content).compose(0));
    } else {
      List<Block> introduction = introduction(content);
      if (!introduction.isEmpty()) {
        blocks.add(part("introduction", 1, introduction, content.language()));
      }
      blocks.addAll(new ReplySections(content).compose(introduction.isEmpty() ? 1 : 2));
    }
    blocks.addAll(AnnexSections.compose(content));
    blocks.add(new ClosingRule());
    return blocks;
  }

  private static Section summary(ReportContent content) {
    String heading = Phrases.of(content.language()).get("summary");
    return new Section(
        "summary",
        Section.Role.SUMMARY,
        null,
        List.of(new Text(heading)),
        spaced(content.options().summary(), content.language()));
  }

  private static Section part(
      String key, int number, List<Block> blocks, OfficialLanguage language) {
    return new Section(
        key,
        Section.Role.PART,
        SectionNumbers.label(number, language),
        List.of(new Text(Phrases.of(language).get(key))),
        blocks);
  }

  private static List<Block> introduction(ReportContent content) {
    if (content.introduction() != null) {
      return Introduction.numbered(
          spaced(content.introduction(), content.language()), content.language());
    }
    if (content.mandate() == null) {
      return List.of();
    }
    List<String> paragraphs =
        Introduction.compose(content.mandate(), content.language(), content.replies().size());
    return Introduction.numbered(Introduction.blocks(paragraphs), content.language());
  }

  /**
   * An addendum has no introduction; the officer may give one sentence, or the usual one stands.
   */
  private static List<Block> addendumWords(ReportContent content) {
    if (content.introduction() != null) {
      return spaced(content.introduction(), content.language());
    }
    String sentence =
        Phrases.of(content.language()).format("addendumSentence", content.part().parentSymbol());
    return List.of(Paragraph.body(sentence));
  }

  private static List<Block> spaced(List<Block> blocks, OfficialLanguage language) {
    return new BlockTexts(language, id -> id).blocks(blocks);
  }
}
