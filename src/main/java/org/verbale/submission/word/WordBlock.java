package org.verbale.submission.word;

import java.util.List;
import org.verbale.document.Inline;
import org.verbale.document.ItemList;

/** A block in the flat sequence that Word keeps, before it is nested. */
sealed interface WordBlock {

  /**
   * A heading.
   *
   * @param level from 1
   * @param number its label; null for none
   */
  record Heading(int level, String number, List<Inline> content) implements WordBlock {}

  /**
   * A paragraph that is neither heading nor list item.
   *
   * @param indent of its lines, in twentieths of a point
   * @param quoted whether its style is one for quotations
   */
  record Paragraph(
      org.verbale.document.Paragraph.Style style, int indent, boolean quoted, List<Inline> content)
      implements WordBlock {}

  /**
   * A paragraph with a number or a bullet.
   *
   * @param list which list it belongs to
   * @param level in that list, from 0
   * @param indent of its lines, in twentieths of a point
   * @param count its place in the count of its level
   * @param label as Word shows it; null for a bullet
   * @param ordinary whether the label is no more than the count in the usual form
   */
  record Item(
      String list,
      int level,
      int indent,
      ItemList.Kind kind,
      int count,
      String label,
      boolean ordinary,
      List<Inline> content)
      implements WordBlock {}

  /** A table. */
  record Table(org.verbale.document.Table table) implements WordBlock {}
}
