package org.verbale.typesetting.bench;

import java.util.List;
import org.verbale.document.Block;
import org.verbale.document.Document;
import org.verbale.document.Emphasis;
import org.verbale.document.Footnote;
import org.verbale.document.Inline;
import org.verbale.document.ItemList;
import org.verbale.document.Paragraph;
import org.verbale.document.Provenance;
import org.verbale.document.ReportCover;
import org.verbale.document.Section;
import org.verbale.document.Text;

/**
 * A generated report as XSL formatting objects: the same words in the same sizes on the same paper,
 * with contents, running lines, page totals, hyphenation and footnotes, so that another formatter
 * has the same to do.
 */
final class FormattingObjects {

  private final StringBuilder out = new StringBuilder();
  private final Document document;
  private int notes;

  private FormattingObjects(Document document) {
    this.document = document;
  }

  static String of(Document document) {
    FormattingObjects objects = new FormattingObjects(document);
    objects.write((ReportCover) document.cover());
    return objects.out.toString();
  }

  private void write(ReportCover cover) {
    out.append(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" xml:lang="%1$s" language="%1$s"
            font-family="Serif" font-size="10pt" line-height="12pt" hyphenate="true">
        <fo:layout-master-set><fo:simple-page-master master-name="page" page-width="612pt"
            page-height="792pt" margin="40pt 58pt 40pt 58pt">
        <fo:region-body margin="44pt 64pt 42pt 64pt"/><fo:region-before extent="30pt"/>
        <fo:region-after extent="20pt"/></fo:simple-page-master></fo:layout-master-set>
        <fo:page-sequence master-reference="page" id="all">
        <fo:title>%2$s</fo:title>
        <fo:static-content flow-name="xsl-region-before"><fo:block font-weight="bold"
            border-bottom="0.6pt solid black">%3$s</fo:block></fo:static-content>
        <fo:static-content flow-name="xsl-region-after"><fo:block font-weight="bold"
            text-align="end"><fo:page-number/>/<fo:page-number-citation-last ref-id="all"/>
        </fo:block></fo:static-content>
        <fo:static-content flow-name="xsl-footnote-separator"><fo:block><fo:leader
            leader-length="72pt" leader-pattern="rule"/></fo:block></fo:static-content>
        <fo:flow flow-name="xsl-region-body" text-align="justify">
        """
            .formatted(document.language().code(), document.title(), cover.symbol()));
    heading("title", "14pt", cover.title());
    contents(document.body(), 1, cover.contents().depth());
    blocks(document.body(), 1);
    out.append("</fo:flow></fo:page-sequence></fo:root>\n");
  }

  private void contents(List<Block> blocks, int level, int depth) {
    for (Block block : blocks) {
      if (block instanceof Section section && level <= depth) {
        out.append("<fo:block text-align-last=\"justify\" margin-left=\"");
        out.append(14 * level).append("pt\"><fo:basic-link internal-destination=\"");
        out.append(section.id()).append("\">");
        inlines(section.heading());
        out.append("<fo:leader leader-pattern=\"dots\"/><fo:page-number-citation ref-id=\"");
        out.append(section.id()).append("\"/></fo:basic-link></fo:block>\n");
        contents(section.blocks(), level + 1, depth);
      }
    }
  }

  private void blocks(List<Block> blocks, int level) {
    for (Block block : blocks) {
      switch (block) {
        case Section section -> {
          heading(section.id(), level == 1 ? "14pt" : "12pt", section.heading());
          blocks(section.blocks(), level + 1);
        }
        case Paragraph paragraph -> {
          out.append("<fo:block space-before=\"6pt\" text-indent=\"34pt\" widows=\"2\"");
          out.append(" orphans=\"2\">");
          inlines(paragraph.content());
          out.append("</fo:block>\n");
        }
        case Provenance provenance -> {
          for (List<Inline> line : provenance.lines()) {
            out.append("<fo:block text-align=\"end\" keep-with-next=\"always\">");
            inlines(line);
            out.append("</fo:block>\n");
          }
        }
        case ItemList list -> list(list, level);
        default -> {
          // The generated reports have nothing else to read.
        }
      }
    }
  }

  private void heading(String id, String size, List<Inline> words) {
    out.append("<fo:block id=\"").append(id).append("\" font-size=\"").append(size);
    out.append("\" font-weight=\"bold\" space-before=\"16pt\" keep-with-next=\"always\"");
    out.append(" text-align=\"start\" hyphenate=\"false\">");
    inlines(words);
    out.append("</fo:block>\n");
  }

  private void list(ItemList list, int level) {
    out.append("<fo:list-block provisional-distance-between-starts=\"34pt\">\n");
    for (int at = 0; at < list.items().size(); at++) {
      out.append("<fo:list-item space-before=\"6pt\"><fo:list-item-label end-indent=");
      out.append("\"label-end()\"><fo:block>(").append((char) ('a' + at));
      out.append(")</fo:block></fo:list-item-label><fo:list-item-body start-indent=");
      out.append("\"body-start()\">");
      blocks(list.items().get(at).blocks(), level);
      out.append("</fo:list-item-body></fo:list-item>\n");
    }
    out.append("</fo:list-block>\n");
  }

  private void inlines(List<Inline> content) {
    for (Inline inline : content) {
      switch (inline) {
        case Text text -> out.append(text.value());
        case Emphasis emphasis -> {
          out.append("<fo:inline font-style=\"italic\">");
          inlines(emphasis.content());
          out.append("</fo:inline>");
        }
        case Footnote note -> note(note);
        default -> throw new IllegalStateException("The generated reports have no " + inline);
      }
    }
  }

  private void note(Footnote note) {
    notes++;
    out.append("<fo:footnote><fo:inline font-size=\"6pt\" baseline-shift=\"super\">");
    out.append(notes).append("</fo:inline><fo:footnote-body><fo:block font-size=\"8pt\"");
    out.append(" line-height=\"9.6pt\">").append(notes).append(' ');
    for (Block block : note.content()) {
      inlines(((Paragraph) block).content());
    }
    out.append("</fo:block></fo:footnote-body></fo:footnote>");
  }
}
