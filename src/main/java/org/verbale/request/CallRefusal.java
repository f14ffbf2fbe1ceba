package org.verbale.request;

import org.verbale.web.Refusal;

/** A call for views cannot do what it was asked to do; the text for people says why. */
public class CallRefusal extends Refusal {

  private static final long serialVersionUID = 1L;

  /** Why. Each has its text under {@code request.refusal.<name>}. */
  public enum Reason {
    NOT_ISSUED,
    CLOSED,
    ISSUED_ALREADY,
    FROZEN_SINCE_ISSUE,
    EXISTS_ALREADY,
    NO_VIEWS_SOUGHT,
    CHANGED_MEANWHILE,
    NOT_READY,
    NOT_THE_LATEST_NOTE,
    NOT_AN_ADDRESSEE
  }

  private final Reason reason;

  public CallRefusal(Reason reason) {
    super("request.refusal." + reason.name());
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
