package org.verbale.translation;

import java.util.List;
import org.verbale.web.Refusal;

/**
 * Why an operation on a translation was refused, with the words for the person; nothing has been
 * changed.
 */
public sealed interface TranslationRefusal {

  /** The operation does not exist in the state that the translation has reached. */
  final class NotInThisState extends Refusal implements TranslationRefusal {
    public NotInThisState(TranslationState state) {
      super("translation.refusal.notInThisState." + state.name());
    }
  }

  /** Somebody saved another text meanwhile. */
  final class StaleVersion extends Refusal implements TranslationRefusal {
    public StaleVersion(String savedBy) {
      super("translation.refusal.staleVersion", savedBy);
    }
  }

  /** Paragraphs are missing, or the structure departs from the original. */
  final class NotWhole extends Refusal implements TranslationRefusal {
    private final transient List<Mismatch> mismatches;

    public NotWhole(List<Mismatch> mismatches) {
      super("translation.refusal.notWhole", mismatches.size());
      this.mismatches = List.copyOf(mismatches);
    }

    public List<Mismatch> mismatches() {
      return mismatches;
    }
  }
}
