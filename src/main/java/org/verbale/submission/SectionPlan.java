package org.verbale.submission;

/**
 * A section that a reply to a call has.
 *
 * @param questionId the question it answers; null for a free reply and a summary
 */
public record SectionPlan(SectionKind kind, Long questionId) {

  /** The one section of a reply to a call without questions. */
  public static SectionPlan freeReply() {
    return new SectionPlan(SectionKind.ANSWER, null);
  }
}
