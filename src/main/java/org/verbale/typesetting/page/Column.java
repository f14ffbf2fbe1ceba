package org.verbale.typesetting.page;

/**
 * Where blocks are set.
 *
 * @param start from the edge of the page at which lines start, in points
 * @param width in points
 * @param size of the type, in points
 * @param lead from base line to base line, in points
 * @param skip between paragraphs, in points
 * @param bold whether everything in it is bold: the header of a table
 * @param ragged whether it is too narrow to justify its lines: the cells of a table
 */
record Column(
    float start, float width, float size, float lead, float skip, boolean bold, boolean ragged) {

  /** The column of running text. */
  static Column text(TypeSizes sizes) {
    return new Column(
        PageFormat.TEXT,
        PageFormat.TEXT_WIDTH,
        sizes.body(),
        sizes.lead(),
        sizes.skip(),
        false,
        false);
  }

  /** The column of a letter, wider than that of a report. */
  static Column letter(TypeSizes sizes) {
    return new Column(
        PageFormat.LETTER,
        PageFormat.WIDTH - 2 * PageFormat.LETTER,
        sizes.body(),
        sizes.lead(),
        sizes.skip() * 1.4f,
        false,
        false);
  }

  /** The same column with white taken off at its start and its end. */
  Column indented(float atStart, float atEnd) {
    // However deep lists nest, a few words stay on a line.
    float least = Math.min(width, 8 * size);
    float off = Math.min(atStart, Math.max(0, width - least));
    float rest = Math.max(least, width - off - atEnd);
    return new Column(start + off, rest, size, lead, skip, bold, ragged);
  }

  Column skipping(float newSkip) {
    return new Column(start, width, size, lead, newSkip, bold, ragged);
  }

  Column placed(float newStart, float newWidth) {
    return new Column(newStart, newWidth, size, lead, skip, bold, ragged);
  }

  Column sized(float newSize, float newLead, boolean isBold) {
    return new Column(start, width, newSize, newLead, skip, isBold, ragged);
  }

  /** The same column with lines that are not justified. */
  Column unjustified() {
    return new Column(start, width, size, lead, skip, bold, true);
  }

  /** From the top of a row to the base line of its type. */
  float baseLine() {
    return (lead + size) / 2 - size * 0.14f;
  }
}
