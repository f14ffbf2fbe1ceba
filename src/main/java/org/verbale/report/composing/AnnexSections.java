package org.verbale.report.composing;

import java.util.ArrayList;
import java.util.List;
import org.verbale.document.Block;
import org.verbale.document.Section;
import org.verbale.document.Text;
import org.verbale.language.OfficialLanguage;

/** The annexes of the report itself: each on a page of its own, numbered if there are several. */
final class AnnexSections {

  private AnnexSections() {}

  static List<Block> compose(ReportContent content) {
    List<ReportContent.Annex> annexes = content.annexes();
    List<Block> sections = new ArrayList<>();
    for (int number = 1; number <= annexes.size(); number++) {
      ReportContent.Annex annex = annexes.get(number - 1);
      String label = SectionNumbers.annex(number, annexes.size(), content.language());
      sections.add(section("annex-" + number, label, annex, content.language()));
    }
    return sections;
  }

  private static Section section(
      String id, String label, ReportContent.Annex annex, OfficialLanguage language) {
    return new Section(
        id,
        Section.Role.ANNEX,
        label,
        List.of(new Text(annex.title())),
        new BlockTexts(language, inner -> id + "-" + inner).blocks(annex.blocks()));
  }
}
