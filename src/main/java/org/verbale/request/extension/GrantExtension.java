package org.verbale.request.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.verbale.audit.AuditEvent;
import org.verbale.audit.AuditLog;
import org.verbale.request.AddressBook;
import org.verbale.request.CallRefusal;
import org.verbale.request.CallsForViews;
import org.verbale.request.Extension;
import org.verbale.web.BadInput;
import org.verbale.web.CurrentPerson;
import org.verbale.web.FieldError;

/**
 * Grants a State more time: its reply is in time until the new date, reminders stop, and a mail
 * tells it so.
 */
@ApplicationScoped
public class GrantExtension {

  record ExtensionGranted(long call, String state, Instant until) implements AuditEvent {
    @Override
    public String subject() {
      return "call/" + call + "/" + state;
    }
  }

  private final CallsForViews calls;
  private final AddressBook addressBook;
  private final ExtensionMails mails;
  private final AuditLog audit;
  private final CurrentPerson person;
  private final Clock clock;

  GrantExtension(
      CallsForViews calls,
      AddressBook addressBook,
      ExtensionMails mails,
      AuditLog audit,
      CurrentPerson person,
      Clock clock) {
    this.calls = calls;
    this.addressBook = addressBook;
    this.mails = mails;
    this.audit = audit;
    this.person = person;
    this.clock = clock;
  }

  /**
   * Grants it.
   *
   * @param reason shown to the mission, and written to it
   * @throws BadInput if the reason is missing or the date not later than the one that holds
   * @throws CallRefusal if the call takes no replies or the State is no addressee
   */
  @Transactional
  public Extension grant(long callId, String stateCode, Instant until, String reason) {
    var call = calls.lock(callId);
    var state =
        addressBook
            .of(stateCode)
            .orElseThrow(() -> new CallRefusal(CallRefusal.Reason.NOT_AN_ADDRESSEE));
    if (reason == null || reason.isBlank()) {
      throw new BadInput(
          "web.error.form", List.of(new FieldError("reason", "request.error.extension.reason")));
    }
    var extension = call.extend(stateCode, until, reason.strip(), person.name(), clock.instant());
    // Its mails are named after its number, which the database gives.
    calls.flush();
    mails.queue(call, extension, state);
    audit.record(new ExtensionGranted(callId, stateCode, until));
    return extension;
  }
}
