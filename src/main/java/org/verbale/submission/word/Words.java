package org.verbale.submission.word;

import java.util.List;
import org.verbale.document.word.XmlElement;

/** The bare characters of an element, for weighing and for examples; never for the reply. */
final class Words {
  private Words() {}

  static String of(XmlElement element) {
    var words = new StringBuilder();
    gather(element, words);
    return words.toString();
  }

  static String of(List<XmlElement> elements) {
    var words = new StringBuilder();
    elements.forEach(element -> gather(element, words));
    return words.toString();
  }

  private static void gather(XmlElement element, StringBuilder words) {
    switch (element.name()) {
      case "w:t", "m:t" -> words.append(element.text());
      case "w:tab", "w:br", "w:p" -> words.append(' ');
      default -> {}
    }
    if (!element.is("mc:AlternateContent")) {
      element.children().forEach(child -> gather(child, words));
    } else {
      Alternative.of(element).forEach(child -> gather(child, words));
    }
  }
}
