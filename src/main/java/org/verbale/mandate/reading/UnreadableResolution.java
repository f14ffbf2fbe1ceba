package org.verbale.mandate.reading;

import java.util.List;
import org.verbale.language.OfficialLanguage;

/** A text that cannot be read as one resolution, and why. */
public final class UnreadableResolution extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why a text cannot be read. */
  public enum Reason {
    EMPTY,
    TOO_LONG,
    NOT_A_RESOLUTION,
    /** A report of replies. */
    A_REPORT,
    /** Corrections to a resolution, without its text. */
    A_CORRIGENDUM,
    /** The text ends before its operative part. */
    HALF_A_RESOLUTION,
    SEVERAL_RESOLUTIONS
  }

  private final Reason reason;
  private final transient List<String> details;

  UnreadableResolution(Reason reason, String... details) {
    super(reason + " " + List.of(details));
    this.reason = reason;
    this.details = List.of(details);
  }

  public Reason reason() {
    return reason;
  }

  /** The key, among the texts of pages, of what happened and what to do. */
  public String key() {
    return ReadingMessages.PREFIX + reason.name();
  }

  /** What the text of {@link #key()} names. */
  public Object[] details() {
    return details == null ? new Object[0] : details.toArray();
  }

  /** What happened and what to do, in a language. */
  public String message(OfficialLanguage language) {
    return ReadingMessages.of(language).format(reason.name(), details.toArray());
  }
}
