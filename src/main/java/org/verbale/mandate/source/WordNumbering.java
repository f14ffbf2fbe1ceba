package org.verbale.mandate.source;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.verbale.document.word.XmlElement;
import org.verbale.language.ListLabels;
import org.verbale.language.OfficialLanguage;

/** The numbers that Word writes by itself before paragraphs, which are nowhere in the text. */
final class WordNumbering {
  private static final int DEEPEST = 9;

  private final Map<String, XmlElement> lists = new HashMap<>();
  private final Map<String, XmlElement> styles = new HashMap<>();
  private final Map<String, int[]> counts = new HashMap<>();

  WordNumbering(Optional<XmlElement> numbering, Optional<XmlElement> styleSheet) {
    numbering.ifPresent(this::readLists);
    styleSheet.ifPresent(
        root -> root.children().forEach(style -> styles.put(style.attribute("w:styleId"), style)));
  }

  private void readLists(XmlElement root) {
    Map<String, XmlElement> abstracts = new HashMap<>();
    for (XmlElement element : root.children()) {
      if (element.is("w:abstractNum")) {
        abstracts.put(element.attribute("w:abstractNumId"), element);
      }
    }
    for (XmlElement element : root.children()) {
      XmlElement definition = abstracts.get(element.value("w:abstractNumId"));
      if (element.is("w:num") && definition != null) {
        lists.put(element.attribute("w:numId"), definition);
      }
    }
  }

  /** The label with a space after it, counted on; empty for a paragraph without a number. */
  String labelOf(XmlElement paragraph) {
    XmlElement properties = numberProperties(paragraph.child("w:pPr"), 0);
    String list = properties == null ? null : properties.value("w:numId");
    if (list == null || !lists.containsKey(list)) {
      return "";
    }
    int depth = Math.min(number(properties.value("w:ilvl"), 0), DEEPEST - 1);
    int[] count = counts.computeIfAbsent(list, ignored -> new int[DEEPEST]);
    count[depth]++;
    Arrays.fill(count, depth + 1, DEEPEST, 0);
    return label(lists.get(list), depth, count);
  }

  private XmlElement numberProperties(XmlElement properties, int depth) {
    if (properties == null || depth > DEEPEST) {
      return null;
    }
    XmlElement own = properties.child("w:numPr");
    if (own != null) {
      return own;
    }
    XmlElement style = styles.get(properties.value("w:pStyle"));
    return style == null ? null : ofStyle(style, depth);
  }

  private XmlElement ofStyle(XmlElement style, int depth) {
    XmlElement found = numberProperties(style.child("w:pPr"), depth + 1);
    XmlElement base = styles.get(style.value("w:basedOn"));
    return found != null || base == null || depth > DEEPEST ? found : ofStyle(base, depth + 1);
  }

  private static String label(XmlElement list, int depth, int[] count) {
    XmlElement level = level(list, depth);
    String pattern = level == null ? null : level.value("w:lvlText");
    if (pattern == null) {
      return "";
    }
    if ("bullet".equals(level.value("w:numFmt"))) {
      // The sign itself is often a letter of a font of pictures.
      return "• ";
    }
    String label = pattern;
    for (int i = 0; i <= depth; i++) {
      label = label.replace("%" + (i + 1), figure(level(list, i), count[i]));
    }
    return label.isBlank() ? "" : label + " ";
  }

  private static XmlElement level(XmlElement list, int depth) {
    for (XmlElement level : list.children()) {
      if (level.is("w:lvl") && Integer.toString(depth).equals(level.attribute("w:ilvl"))) {
        return level;
      }
    }
    return null;
  }

  private static String figure(XmlElement level, int count) {
    int start = level == null ? 1 : number(level.value("w:start"), 1);
    int value = Math.max(start + count - 1, 1);
    String format = level == null ? "decimal" : String.valueOf(level.value("w:numFmt"));
    return switch (format) {
      case "lowerLetter", "upperLetter" -> bare(ListLabels.letter(OfficialLanguage.ENGLISH, value));
      case "lowerRoman", "upperRoman" -> bare(ListLabels.roman(OfficialLanguage.ENGLISH, value));
      case "arabicAlpha", "arabicAbjad" -> bare(ListLabels.letter(OfficialLanguage.ARABIC, value));
      default -> Integer.toString(value);
    };
  }

  private static String bare(String label) {
    return label.replaceAll("[()]", "");
  }

  private static int number(String text, int otherwise) {
    return text != null && text.matches("\\d{1,4}") ? Integer.parseInt(text) : otherwise;
  }
}
