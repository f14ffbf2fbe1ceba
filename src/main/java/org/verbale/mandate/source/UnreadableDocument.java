package org.verbale.mandate.source;

/** A file from which no text can be taken, and why. */
public final class UnreadableDocument extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why a file gives no text. */
  public enum Reason {
    EMPTY,
    TOO_LARGE,
    /** Neither text, nor PDF, nor Word. */
    UNKNOWN_KIND,
    DAMAGED_PDF,
    ENCRYPTED_PDF,
    /** Pictures of pages: there is no text in it. */
    SCANNED_PDF,
    OLD_WORD,
    ENCRYPTED_WORD,
    WORD_WITH_MACROS,
    DAMAGED_WORD,
    /** Built to harm, or out of all proportion. */
    HOSTILE_WORD
  }

  private final Reason reason;

  UnreadableDocument(Reason reason) {
    this(reason, null);
  }

  UnreadableDocument(Reason reason, Throwable cause) {
    super(reason.name(), cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /** The key, among the texts of pages, of what happened and what to do. */
  public String key() {
    return "mandate.source." + reason.name();
  }
}
