package org.verbale.submission.desk;

import java.util.List;
import org.verbale.submission.Attachment;

/**
 * The files of a reply as its pages show them.
 *
 * @param mayChange whether files may be added now
 * @param largestBytes how large one may be
 * @param most how many there may be
 * @param togetherBytes how large all may be together
 * @param trouble why the last one was not taken; null if it was
 */
public record ReplyFiles(
    List<Row> rows,
    boolean mayChange,
    int largestBytes,
    int most,
    long togetherBytes,
    WritingPage.Trouble trouble) {
  private static final int MEGABYTE = 1_000_000;
  private static final int KILOBYTE = 1000;

  /** One file, and what this person may do with it. */
  record Row(
      Long id,
      String name,
      String purposeKey,
      int kilobytes,
      String scanKey,
      String tone,
      boolean fetchable,
      boolean removable) {}

  /** How large one may be, in megabytes. */
  public int largest() {
    return largestBytes / MEGABYTE;
  }

  /** How large all may be together, in megabytes. */
  public long together() {
    return togetherBytes / MEGABYTE;
  }

  static ReplyFiles none() {
    return new ReplyFiles(List.of(), false, 0, 0, 0, null);
  }

  static Row row(Attachment file, String subject, boolean mayChange) {
    return new Row(
        file.id(),
        file.fileName(),
        "submissionfile.purpose." + file.purpose(),
        (file.size() + KILOBYTE - 1) / KILOBYTE,
        scanKey(file),
        tone(file),
        file.mayBeFetchedBy(subject),
        mayChange && !file.isFrozen());
  }

  public static String scanKey(Attachment file) {
    return "submissionfile.scan." + file.scanState();
  }

  public static String tone(Attachment file) {
    return switch (file.scanState()) {
      case CLEAN -> "good";
      case INFECTED -> "wrong";
      case PENDING, NOT_SCANNED -> "caution";
    };
  }
}
