package org.verbale.submission.tracking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One State on the board.
 *
 * @param code ISO 3166 alpha-3
 * @param name in the language of the reader
 * @param group the regional group; null for States without one
 * @param jointWith the State whose joint reply speaks for this one; null for none
 * @param receivedOn when its reply was first received; null before
 * @param extension until when it has been given more time; null for none
 * @param reminders how many have been sent to it
 * @param hasAddress whether mail can reach it: it has a focal point whose last mail has not failed
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record BoardRow(
    String code,
    String name,
    String group,
    Standing standing,
    boolean late,
    boolean nilReply,
    String jointWith,
    LocalDate receivedOn,
    Instant extension,
    int reminders,
    boolean hasAddress) {

  /** Whether the State has a reply to be opened. */
  public boolean hasReply() {
    return jointWith == null
        && standing != Standing.NOT_REPLIED
        && standing != Standing.IN_PREPARATION;
  }

  /** Whether a reminder may still be of use. */
  public boolean isOpen() {
    return standing == Standing.NOT_REPLIED
        || standing == Standing.TO_CONFIRM
        || standing == Standing.IN_PREPARATION;
  }
}
