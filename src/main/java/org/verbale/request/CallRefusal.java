package org.verbale.request;

/** A call for views that cannot do what it was asked to do, and why. */
public class CallRefusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why. Each has its text for people under {@code request:refusal.<name>}. */
  public enum Reason {
    NOT_ISSUED,
    CLOSED,
    FROZEN_SINCE_ISSUE,
    EXTENSION_NOT_LATER
  }

  private final Reason reason;

  public CallRefusal(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
