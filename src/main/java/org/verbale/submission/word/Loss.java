package org.verbale.submission.word;

import java.util.List;

/**
 * Something of the file that the reply does not have, or has in another form.
 *
 * @param count how often
 * @param examples words by which the first of them can be found in the file; may be empty
 */
public record Loss(LossKind kind, int count, List<String> examples) {
  public Loss {
    examples = List.copyOf(examples);
  }

  /** The key of the words that say what became of it. */
  public String textKey() {
    return "submissionword.loss." + kind.code();
  }
}
