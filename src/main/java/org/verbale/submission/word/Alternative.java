package org.verbale.submission.word;

import java.util.List;
import java.util.Set;
import org.verbale.document.word.XmlElement;

/**
 * One content written several times, for programs of different age (ISO/IEC 29500-3): exactly one
 * is taken, the first whose namespaces are all understood, or the fallback.
 */
final class Alternative {
  private static final Set<String> UNDERSTOOD = Set.of("wps", "wpg", "wpc", "wp14", "w14", "w15");

  private Alternative() {}

  /** What the chosen one holds. */
  static List<XmlElement> of(XmlElement alternatives) {
    for (XmlElement child : alternatives.children()) {
      if (child.is("mc:Fallback") || (child.is("mc:Choice") && isUnderstood(child))) {
        return child.children();
      }
    }
    return List.of();
  }

  private static boolean isUnderstood(XmlElement choice) {
    var required = choice.attribute("Requires");
    if (required == null) {
      return false;
    }
    for (String namespace : required.split(" ")) {
      if (!UNDERSTOOD.contains(namespace)) {
        return false;
      }
    }
    return true;
  }
}
