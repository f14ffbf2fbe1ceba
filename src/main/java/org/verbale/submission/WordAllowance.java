package org.verbale.submission;

import java.util.List;

/**
 * How long a reply may be, as the call says.
 *
 * @param textLimit words of all answers together; null for no limit
 * @param summaryLimit words of the executive summary; null for no limit
 * @param refuse whether a longer reply is refused; otherwise it is only told
 */
public record WordAllowance(Integer textLimit, Integer summaryLimit, boolean refuse) {

  /** No limit at all. */
  public static final WordAllowance UNLIMITED = new WordAllowance(null, null, false);

  int words(Submission submission) {
    return count(submission, SectionKind.ANSWER) + count(submission, SectionKind.SUMMARY);
  }

  void refuseIfOver(Submission submission) {
    if (refuse) {
      refuseIfOver(count(submission, SectionKind.ANSWER), textLimit);
      refuseIfOver(count(submission, SectionKind.SUMMARY), summaryLimit);
    }
  }

  private static void refuseIfOver(int words, Integer limit) {
    if (limit != null && words > limit) {
      throw new ReplyRefusal.OverTheLimit(words, limit);
    }
  }

  public static int count(Submission submission, SectionKind kind) {
    List<SubmissionSection> sections =
        submission.sections().stream().filter(section -> section.kind() == kind).toList();
    return sections.stream()
        .mapToInt(section -> WordCount.of(section.blocks(), submission.originalLanguage()))
        .sum();
  }
}
