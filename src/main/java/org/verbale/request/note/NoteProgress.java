package org.verbale.request.note;

/**
 * How far the issuing of a note has come.
 *
 * @param total addressees
 * @param done those that have their letters and whose mails stand in the outbox
 * @param failing those whose last try failed; they are tried again
 */
public record NoteProgress(int total, int done, int failing) {

  public boolean isFinished() {
    return done == total;
  }

  /** Whole per cent, 100 only when all are done. */
  public int percent() {
    return total == 0 ? 100 : (int) (100L * done / total);
  }
}
