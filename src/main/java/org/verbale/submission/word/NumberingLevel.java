package org.verbale.submission.word;

import org.verbale.document.ItemList;
import org.verbale.document.word.XmlElement;

/**
 * How the items of one level of a list are counted and labelled.
 *
 * @param format Word's name of the kind of number
 * @param text the label, with {@code %1} for the count of the first level, and so on; null where
 *     the file does not say
 * @param start the first count
 * @param restart the level, from 1, after whose items the count begins again; 0 for never; null for
 *     any higher level
 * @param legal whether higher levels are shown as plain numbers in the label
 * @param indent of the text, in twentieths of a point; null where nothing is said
 * @param style the paragraph style that stands for this level; null for none
 */
record NumberingLevel(
    String format,
    String text,
    int start,
    Integer restart,
    boolean legal,
    Integer indent,
    String style) {

  private static final int LONGEST_TEXT = 200;

  /** The deepest level, from 0. */
  static final int DEEPEST = 8;

  static NumberingLevel read(XmlElement level) {
    var restart = level.value("w:lvlRestart");
    return new NumberingLevel(
        format(level),
        text(level),
        Properties.number(level.value("w:start"), 0),
        restart == null ? null : Properties.number(restart, 0),
        Properties.is(level, "w:isLgl"),
        ParagraphLook.indent(level.at("w:pPr", "w:ind")),
        level.value("w:pStyle"));
  }

  boolean isBullet() {
    return format.equals("bullet");
  }

  /** A level that shows nothing in front of its paragraphs. */
  boolean isSilent() {
    return format.equals("none") && (text == null || text.isBlank());
  }

  /** The kind of list in the document model. */
  ItemList.Kind kind() {
    return switch (format) {
      case "bullet", "none" -> ItemList.Kind.BULLET;
      case "lowerRoman", "upperRoman" -> ItemList.Kind.ROMAN;
      case "lowerLetter",
          "upperLetter",
          "russianLower",
          "russianUpper",
          "arabicAlpha",
          "arabicAbjad",
          "hebrew1",
          "hebrew2" ->
          ItemList.Kind.LETTER;
      default -> ItemList.Kind.DECIMAL;
    };
  }

  /** Whether the model gives such a label by itself, in the manner of the language. */
  boolean isOrdinary(int level) {
    var usualFormat =
        switch (format) {
          case "decimal",
              "lowerLetter",
              "lowerRoman",
              "arabicAbjad",
              "arabicAlpha",
              "russianLower" ->
              true;
          default -> false;
        };
    var number = "%" + (level + 1);
    return usualFormat && text != null && text.strip().matches("\\(?" + number + "[.)]?\\.?");
  }

  private static String text(XmlElement level) {
    var text = level.value("w:lvlText");
    return text == null || text.length() > LONGEST_TEXT ? null : text;
  }

  /** A format beyond the usual is written once for programs that know it, once for others. */
  private static String format(XmlElement level) {
    var format = level.value("w:numFmt");
    if (format == null) {
      var fallback = level.at("mc:AlternateContent", "mc:Fallback");
      format = fallback == null ? null : fallback.value("w:numFmt");
    }
    return format == null ? "decimal" : format;
  }
}
