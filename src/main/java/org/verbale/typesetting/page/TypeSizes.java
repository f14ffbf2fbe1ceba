package org.verbale.typesetting.page;

import org.verbale.language.OfficialLanguage;

/**
 * The sizes of the type of a language version, in points.
 *
 * @param body running text
 * @param lead from base line to base line of the text
 * @param note footnotes
 * @param noteLead from base line to base line of footnotes
 * @param headings relative to those of Latin versions
 * @param skip between paragraphs
 * @param indent of the first line of a paragraph; also the step of lists
 */
public record TypeSizes(
    float body, float lead, float note, float noteLead, float headings, float skip, float indent) {

  /** The sizes of a language version. */
  public static TypeSizes of(OfficialLanguage language) {
    return switch (language) {
      // Arabic letters are small on their body, and their dots and joins need room.
      case ARABIC -> new TypeSizes(13, 18.5f, 10, 14.5f, 1.15f, 6, 32);
      // Two characters of indent; a square script wants more white between the lines.
      case CHINESE -> new TypeSizes(10.5f, 17, 8.5f, 12.5f, 1, 5, 21);
      default -> new TypeSizes(10, 12, 8, 9.6f, 1, 6, 34);
    };
  }

  /** Larger type: letters. */
  TypeSizes enlarged(float factor) {
    return new TypeSizes(
        body * factor, lead * factor, note * factor, noteLead * factor, headings, skip, indent);
  }
}
