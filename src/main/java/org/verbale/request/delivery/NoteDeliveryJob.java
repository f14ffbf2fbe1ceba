package org.verbale.request.delivery;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;
import org.verbale.request.issue.NoteIssued;
import org.verbale.request.note.NotesVerbales;

/**
 * Delivers issued notes in the background. What is left to do stands in the database, so the job
 * goes on by itself after a restart; it can be left and found again.
 */
@ApplicationScoped
public class NoteDeliveryJob {

  private static final Logger LOG = Logger.getLogger(NoteDeliveryJob.class);

  private final NotesVerbales notes;
  private final DeliverNote deliver;
  private final ManagedExecutor executor;

  /** Notes on which this process works now. */
  private final Set<Long> atWork = ConcurrentHashMap.newKeySet();

  private volatile boolean stopping;

  NoteDeliveryJob(NotesVerbales notes, DeliverNote deliver, ManagedExecutor executor) {
    this.notes = notes;
    this.deliver = deliver;
    this.executor = executor;
  }

  void onIssue(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoteIssued issued) {
    start(issued.noteId());
  }

  /** What is left stands in the database; the next start goes on with it. */
  void onStop(@Observes ShutdownEvent event) {
    stopping = true;
  }

  void onStart(@Observes StartupEvent event) {
    startUnfinished();
  }

  /** Tries again what failed before, and takes over what another process has left. */
  @Scheduled(every = "${verbale.request.delivery-sweep:1m}", delayed = "30s")
  void sweep() {
    startUnfinished();
  }

  private void startUnfinished() {
    inContext(() -> notes.unfinished().forEach(this::start));
  }

  private void start(long noteId) {
    if (atWork.add(noteId)) {
      executor.execute(
          () -> {
            try {
              inContext(() -> run(noteId));
            } catch (RuntimeException e) {
              reportUnlessStopping(noteId, e);
            } finally {
              atWork.remove(noteId);
            }
          });
    }
  }

  /** While the portal stops, work is broken off in the middle: the next start goes on with it. */
  private void reportUnlessStopping(long noteId, RuntimeException e) {
    if (!stopping) {
      LOG.errorf(e, "Note %d is not delivered to all yet; the sweep goes on with it", noteId);
    }
  }

  /**
   * Works through a note until nobody waits, but those whose letters failed in this run.
   *
   * @return how many were delivered here
   */
  public int run(long noteId) {
    deliver.circular(noteId);
    var passedOver = new HashSet<Long>();
    int done = 0;
    var next = deliver.nextPending(noteId, passedOver);
    while (next.isPresent() && !stopping) {
      if (deliver(next.getAsLong())) {
        done++;
      } else {
        passedOver.add(next.getAsLong());
      }
      next = deliver.nextPending(noteId, passedOver);
    }
    return done;
  }

  private boolean deliver(long addresseeId) {
    try {
      return deliver.deliver(addresseeId);
    } catch (RuntimeException e) {
      if (stopping) {
        return false;
      }
      LOG.errorf(e, "The note for addressee %d could not be delivered", addresseeId);
      deliver.failed(addresseeId, String.valueOf(e.getMessage()));
      return false;
    }
  }

  private static void inContext(Runnable work) {
    ManagedContext context = Arc.container().requestContext();
    boolean mine = !context.isActive();
    if (mine) {
      context.activate();
    }
    try {
      work.run();
    } finally {
      if (mine) {
        context.terminate();
      }
    }
  }
}
