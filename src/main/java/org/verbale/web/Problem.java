package org.verbale.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * An error as programs read it: {@code application/problem+json}, RFC 9457.
 *
 * @param type a stable name of this kind of problem, {@code urn:verbale:problem:<key>}
 * @param title the kind of problem, in the caller's language
 * @param status the HTTP status
 * @param detail what happened and what to do, in the caller's language
 * @param instance the address that was asked, or the number under which the log has the failure
 * @param errors what is wrong with single fields; absent if none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type, String title, int status, String detail, String instance, List<Field> errors) {

  /** The media type of a problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** What is wrong with one field. */
  public record Field(String field, String detail) {}
}
