package org.verbale.request;

import java.time.Instant;
import java.util.List;
import org.verbale.audit.AuditEvent;

/** What happens in this room and has to stay known. */
final class RequestEvents {

  private RequestEvents() {}

  record CallMade(long call, String resolution, int targetSession) implements AuditEvent {
    @Override
    public String subject() {
      return "call/" + call;
    }
  }

  record CallRevised(long call, CallState state, Instant deadline) implements AuditEvent {
    @Override
    public String subject() {
      return "call/" + call;
    }
  }

  record CallClosed(long call) implements AuditEvent {
    @Override
    public String subject() {
      return "call/" + call;
    }
  }

  /** A call of earlier years has been written down. */
  record PastCallRecorded(long call, String resolution, String reference) implements AuditEvent {
    @Override
    public String subject() {
      return "call/" + call;
    }
  }

  record NoteVerbaleIssued(long note, long call, String reference, String corrects)
      implements AuditEvent {
    @Override
    public String subject() {
      return "note/" + note;
    }
  }

  /** The letters to one State are made and its mails are on their way. */
  record NoteVerbaleDelivered(long note, String state, List<String> languages, int mails)
      implements AuditEvent {
    @Override
    public String subject() {
      return "note/" + note + "/" + state;
    }
  }

  record ExtensionGranted(long call, String state, Instant until) implements AuditEvent {
    @Override
    public String subject() {
      return "call/" + call + "/" + state;
    }
  }

  /**
   * @param step days before the deadline; null for a reminder sent by hand
   */
  record ReminderSent(long call, String state, Integer step, int mails) implements AuditEvent {
    @Override
    public String subject() {
      return "call/" + call + "/" + state;
    }
  }
}
