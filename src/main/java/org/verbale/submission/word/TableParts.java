package org.verbale.submission.word;

import java.util.ArrayList;
import java.util.List;
import org.verbale.document.word.XmlElement;

/** Finds the rows of a table, and the cells of a row, inside of content controls and the like. */
final class TableParts {
  private TableParts() {}

  static List<XmlElement> in(XmlElement container, String part) {
    var parts = new ArrayList<XmlElement>();
    gather(container.children(), part, parts);
    return parts;
  }

  private static void gather(List<XmlElement> elements, String part, List<XmlElement> parts) {
    for (XmlElement element : elements) {
      if (element.is(part)) {
        parts.add(element);
        continue;
      }
      switch (element.name()) {
        case "w:sdt", "w:sdtContent", "w:customXml", "w:smartTag", "w:ins", "w:moveTo" ->
            gather(element.children(), part, parts);
        case "mc:AlternateContent" -> gather(Alternative.of(element), part, parts);
        default -> {
          // Properties, grid, marks.
        }
      }
    }
  }
}
