package org.verbale.audit;

import jakarta.transaction.Synchronization;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What one transaction has to tell the log, told just before it commits. */
final class PendingRows implements Synchronization {

  record Pending(Instant at, Actor actor, AuditEntry entry) {}

  private final AuditWriter writer;
  private final List<Pending> rows = new ArrayList<>();

  PendingRows(AuditWriter writer) {
    this.writer = writer;
  }

  void add(Instant at, Actor actor, AuditEntry entry) {
    rows.add(new Pending(at, actor, entry));
  }

  /** A failure here fails the transaction: nothing happens that the log does not know. */
  @Override
  public void beforeCompletion() {
    writer.append(rows);
    rows.clear();
  }

  @Override
  public void afterCompletion(int status) {
    // Nothing is held beyond the transaction.
  }
}
