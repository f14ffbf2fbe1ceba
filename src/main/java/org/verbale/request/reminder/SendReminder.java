package org.verbale.request.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import org.verbale.audit.AuditEvent;
import org.verbale.audit.AuditLog;
import org.verbale.request.AddressBook;
import org.verbale.request.CallsForViews;
import org.verbale.request.RepliesReceived;
import org.verbale.web.CurrentPerson;

/** Reminds one State of a call, if it still has to be reminded. */
@ApplicationScoped
public class SendReminder {

  /**
   * @param step days before the deadline; null for a reminder sent by hand
   */
  record ReminderSent(long call, String state, Integer step, int mails) implements AuditEvent {
    @Override
    public String subject() {
      return "call/" + call + "/" + state;
    }
  }

  /** What became of a reminder. */
  public enum Outcome {
    SENT,
    HAS_REPLIED,
    HAS_AN_EXTENSION,
    HAS_NO_ADDRESS,
    /** The step of the schedule, or one by hand a moment ago: the button was pressed twice. */
    HAS_HAD_THIS_ONE,
    CALL_IS_NOT_OPEN
  }

  /** Within it nobody means to remind a State by hand a second time. */
  private static final Duration A_MOMENT = Duration.ofMinutes(2);

  private final CallsForViews calls;
  private final Reminders reminders;
  private final AddressBook addressBook;
  private final ReminderMails mails;
  private final Instance<RepliesReceived> replies;
  private final AuditLog audit;
  private final CurrentPerson person;
  private final Clock clock;

  SendReminder(
      CallsForViews calls,
      Reminders reminders,
      AddressBook addressBook,
      ReminderMails mails,
      Instance<RepliesReceived> replies,
      AuditLog audit,
      CurrentPerson person,
      Clock clock) {
    this.calls = calls;
    this.reminders = reminders;
    this.addressBook = addressBook;
    this.mails = mails;
    this.replies = replies;
    this.audit = audit;
    this.person = person;
    this.clock = clock;
  }

  /**
   * Reminds it. Record and mails are one transaction.
   *
   * @param step of the schedule in days before the deadline; null if an officer sends it now
   */
  @Transactional(TxType.REQUIRES_NEW)
  public Outcome remind(long callId, String stateCode, Integer step) {
    var call = calls.lock(callId);
    if (!call.isOpen()) {
      return Outcome.CALL_IS_NOT_OPEN;
    }
    if (replies.stream().anyMatch(room -> room.replied(callId).contains(stateCode))) {
      return Outcome.HAS_REPLIED;
    }
    var now = clock.instant();
    if (call.hasExtensionAt(now, stateCode)) {
      return Outcome.HAS_AN_EXTENSION;
    }
    var state = addressBook.of(stateCode);
    if (state.isEmpty() || state.get().recipients().isEmpty()) {
      return Outcome.HAS_NO_ADDRESS;
    }
    if (step == null && reminders.byHandSince(call, stateCode, now.minus(A_MOMENT))) {
      return Outcome.HAS_HAD_THIS_ONE;
    }
    var recorded = reminders.record(call, stateCode, step, now, person.name());
    if (recorded.isEmpty()) {
      return Outcome.HAS_HAD_THIS_ONE;
    }
    mails.queue(recorded.getAsLong(), call, state.get());
    audit.record(new ReminderSent(callId, stateCode, step, state.get().recipients().size()));
    return Outcome.SENT;
  }
}
