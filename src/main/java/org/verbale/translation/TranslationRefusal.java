package org.verbale.translation;

import java.util.List;

/** Why an operation on a translation was refused; nothing has been changed. */
public abstract sealed class TranslationRefusal extends RuntimeException {

  private TranslationRefusal(String message) {
    super(message);
  }

  /** The operation does not exist in the state that the translation has reached. */
  public static final class NotInThisState extends TranslationRefusal {
    private final TranslationState state;

    public NotInThisState(TranslationState state) {
      super("the translation is " + state);
      this.state = state;
    }

    public TranslationState state() {
      return state;
    }
  }

  /** Somebody saved another text meanwhile. */
  public static final class StaleVersion extends TranslationRefusal {
    private final int current;

    public StaleVersion(int current) {
      super("the translation has been saved meanwhile, as version " + current);
      this.current = current;
    }

    public int current() {
      return current;
    }
  }

  /** Paragraphs are missing, or the structure departs from the original. */
  public static final class NotWhole extends TranslationRefusal {
    private final List<Mismatch> mismatches;

    public NotWhole(List<Mismatch> mismatches) {
      super(mismatches.size() + " places depart from the original");
      this.mismatches = List.copyOf(mismatches);
    }

    public List<Mismatch> mismatches() {
      return mismatches;
    }
  }
}
