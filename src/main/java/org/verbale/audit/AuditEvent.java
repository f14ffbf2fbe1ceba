package org.verbale.audit;

/**
 * Something that happened and has to stay known. A feature room makes a record of it:
 *
 * <pre>{@code
 * record ReplySubmitted(long call, String state, int revision, String sha256)
 *     implements AuditEvent {
 *   public String subject() { return "reply/" + call + "/" + state; }
 * }
 * }</pre>
 *
 * The record's components become the details, as JSON with sorted names. No text of a reply and no
 * secret belongs into them.
 */
public interface AuditEvent {

  /** What it happened to, as a short path: {@code call/12}, {@code mission/CUB}. */
  String subject();

  /** What happened, a past participle with its noun; the name of the record unless it says else. */
  default String type() {
    return getClass().getSimpleName();
  }

  /** What is written as details; the record itself unless it says else. */
  default Object details() {
    return this;
  }
}
