package org.verbale.document.editor;

import java.util.Set;
import org.verbale.document.Inline;

/**
 * A piece of running text without anything inside, and the marks that hold for it.
 *
 * @param inline text, a line break or a footnote
 */
record Leaf(Inline inline, Set<Mark> marks) {
  Leaf {
    marks = Set.copyOf(marks);
  }
}
