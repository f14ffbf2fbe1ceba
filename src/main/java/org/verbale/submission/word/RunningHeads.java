package org.verbale.submission.word;

import java.util.HashSet;
import org.verbale.document.word.Relationship;
import org.verbale.document.word.XmlElement;

/** Running headers and footers: the report has its own, so words in them are only reported. */
final class RunningHeads {
  private static final int MOST = 24;

  private RunningHeads() {}

  static void report(Source source) {
    var seen = new HashSet<String>();
    for (Relationship relationship : source.relationships().all()) {
      boolean head = relationship.kind().equals("header") || relationship.kind().equals("footer");
      if (head
          && !relationship.external()
          && seen.size() < MOST
          && seen.add(relationship.target())) {
        source.file().part(relationship.target()).ifPresent(root -> report(root, source.losses()));
      }
    }
  }

  private static void report(XmlElement root, LossLog losses) {
    var words = Words.of(root).strip();
    // A page number alone is nothing lost.
    if (words.codePoints().anyMatch(Character::isLetter)) {
      losses.add(LossKind.HEADER_FOOTER, words);
    }
  }
}
