package org.verbale.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.verbale.web.CurrentPerson;

/**
 * Records what happened, in the transaction in which it happens: both are kept or neither.
 *
 * <p>Rows are chained, so writers of the log have to queue. They queue at the very end of their
 * transaction, for the few milliseconds of its commit, and not while a letter is being set.
 */
@ApplicationScoped
public class AuditLog {
  private final TransactionSynchronizationRegistry transaction;
  private final TransactionManager manager;
  private final AuditWriter writer;
  private final CurrentPerson person;
  private final Clock clock;

  AuditLog(
      TransactionSynchronizationRegistry transaction,
      TransactionManager manager,
      AuditWriter writer,
      CurrentPerson person,
      Clock clock) {
    this.transaction = transaction;
    this.manager = manager;
    this.writer = writer;
    this.person = person;
    this.clock = clock;
  }

  /**
   * Records the event as done by the person of this request, or by the portal in a job.
   *
   * @throws IllegalStateException outside of a transaction: a mistake in code
   */
  public void record(AuditEvent event) {
    record(event, Actor.of(person));
  }

  void record(AuditEvent event, Actor actor) {
    if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
      throw new IllegalStateException(event.type() + " can only be recorded in a transaction");
    }
    // The database keeps microseconds; the hash has to be of what it keeps.
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    pending().add(at, actor, AuditEntry.of(event));
  }

  private PendingRows pending() {
    if (transaction.getResource(PendingRows.class) instanceof PendingRows known) {
      return known;
    }
    writer.join();
    var pending = new PendingRows(writer);
    transaction.putResource(PendingRows.class, pending);
    register(pending);
    return pending;
  }

  /** Before Hibernate's own: what it still has to write, and its connection, are needed here. */
  private void register(PendingRows pending) {
    try {
      manager.getTransaction().registerSynchronization(pending);
    } catch (RollbackException | SystemException e) {
      throw new IllegalStateException("The transaction takes no part in the log any more", e);
    }
  }
}
