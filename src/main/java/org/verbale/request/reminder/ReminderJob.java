package org.verbale.request.reminder;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import org.jboss.logging.Logger;
import org.verbale.request.AddressBook;
import org.verbale.request.CallForViews;
import org.verbale.request.CallsForViews;

/** Sends the reminders of the schedules of all open calls when their moment has come. */
@ApplicationScoped
class ReminderJob {

  private static final Logger LOG = Logger.getLogger(ReminderJob.class);

  private final CallsForViews calls;
  private final AddressBook addressBook;
  private final SendReminder sendReminder;
  private final Clock clock;

  ReminderJob(
      CallsForViews calls, AddressBook addressBook, SendReminder sendReminder, Clock clock) {
    this.calls = calls;
    this.addressBook = addressBook;
    this.sendReminder = sendReminder;
    this.clock = clock;
  }

  @Scheduled(
      every = "${verbale.request.reminder-sweep:10m}",
      delayed = "1m",
      concurrentExecution = ConcurrentExecution.SKIP)
  @ActivateRequestContext
  void sendWhatIsDue() {
    for (var call : calls.open()) {
      ReminderPlan.dueAt(call, clock.instant()).ifPresent(step -> remindAll(call, step));
    }
  }

  /** One State that cannot be reminded keeps no other from being reminded. */
  private void remindAll(CallForViews call, int step) {
    for (var state : addressBook.all()) {
      try {
        sendReminder.remind(call.id(), state.code(), step);
      } catch (RuntimeException e) {
        LOG.errorf(e, "%s could not be reminded of call %d", state.code(), call.id());
      }
    }
  }
}
