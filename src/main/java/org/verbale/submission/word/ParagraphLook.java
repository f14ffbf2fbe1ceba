package org.verbale.submission.word;

import org.verbale.document.Paragraph;
import org.verbale.document.word.XmlElement;

/**
 * The formatting of a paragraph as far as it means something; null where nothing is said.
 *
 * @param outline the level of a heading from 0; 9 for running text
 * @param list the identifier of its numbering; {@code 0} for none
 * @param level in that numbering, from 0
 * @param indent of the lines at the start, in twentieths of a point
 */
record ParagraphLook(
    Integer outline, String list, Integer level, Integer indent, String align, Boolean bidi) {

  /** Nothing is said. */
  static final ParagraphLook NONE = new ParagraphLook(null, null, null, null, null, null);

  /** The outline level of text that is no heading. */
  static final int RUNNING_TEXT = 9;

  /**
   * @param look an element {@code w:pPr}; null for none
   */
  static ParagraphLook read(XmlElement look) {
    if (look == null) {
      return NONE;
    }
    var numbering = look.child("w:numPr");
    var outline = look.value("w:outlineLvl");
    return new ParagraphLook(
        outline == null ? null : Properties.number(outline, RUNNING_TEXT),
        numbering == null ? null : numbering.value("w:numId"),
        numbering == null || numbering.value("w:ilvl") == null
            ? null
            : Properties.number(numbering.value("w:ilvl"), 0),
        indent(look.child("w:ind")),
        look.value("w:jc"),
        Properties.said(look, "w:bidi"));
  }

  /** This where it says something, the base elsewhere. */
  ParagraphLook over(ParagraphLook base) {
    return new ParagraphLook(
        first(outline, base.outline),
        first(list, base.list),
        first(level, base.level),
        first(indent, base.indent),
        first(align, base.align),
        first(bidi, base.bidi));
  }

  /** How the paragraph is set; "right" is the end of the line in either direction of writing. */
  Paragraph.Style style(Paragraph.Style usual) {
    return switch (align == null ? "" : align) {
      case "center" -> Paragraph.Style.CENTRED;
      case "right", "end" -> Paragraph.Style.END_ALIGNED;
      default -> usual;
    };
  }

  /** The indent of an element {@code w:ind}; null for none. */
  static Integer indent(XmlElement element) {
    if (element == null) {
      return null;
    }
    var start = Properties.twips(element.attribute("w:start"));
    return start != null ? start : Properties.twips(element.attribute("w:left"));
  }

  private static <T> T first(T one, T other) {
    return one != null ? one : other;
  }
}
