package org.verbale.typesetting.html;

import java.util.List;
import org.verbale.document.Block;
import org.verbale.document.ReportCover.Contents;
import org.verbale.document.Section;

/** The table of contents as nested lists of links; pages have no numbers here. */
final class ContentsMarkup {

  private final Markup html;
  private final BlockMarkup blocks;

  ContentsMarkup(Markup html, BlockMarkup blocks) {
    this.html = html;
    this.blocks = blocks;
  }

  void add(Contents contents, List<Block> body) {
    html.open("nav", "class", "contents", "aria-labelledby", "contents").newLine();
    html.element("h2", contents.heading(), "id", "contents").newLine();
    addLevel(body, 1, contents.depth());
    html.close("nav").newLine();
  }

  private void addLevel(List<Block> body, int level, int depth) {
    List<Section> sections =
        body.stream().filter(Section.class::isInstance).map(Section.class::cast).toList();
    if (level > depth || sections.isEmpty()) {
      return;
    }
    html.open("ul").newLine();
    for (Section section : sections) {
      html.open("li").open("a", "href", "#" + blocks.anchor(section));
      if (section.number() != null) {
        html.text(section.number()).text(section.role() == Section.Role.ANNEX ? " – " : " ");
      }
      blocks.inlines().addWithoutNotes(section.heading());
      html.close("a").newLine();
      addLevel(section.blocks(), section.levelWithin(level), depth);
      html.close("li").newLine();
    }
    html.close("ul").newLine();
  }
}
