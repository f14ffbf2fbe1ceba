package org.verbale.submission.history;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** The pages about earlier versions: templates/submission/HistoryList.html, VersionPage.html. */
final class HistoryPages {
  private HistoryPages() {}

  /** All versions of a draft. */
  @CheckedTemplate(basePath = "submission")
  record HistoryList(
      long callId, String callTitle, ZoneId home, boolean editable, List<Section> sections)
      implements TemplateInstance {}

  /** The versions of one section, the latest first. */
  record Section(int position, String title, List<Row> versions) {}

  /** One version in the list. */
  record Row(
      int number,
      Instant savedAt,
      String savedByName,
      int words,
      Integer restoredFrom,
      boolean now) {}

  /**
   * One version, and what changed in it.
   *
   * @param pieces the paragraphs of this version and the one before it
   * @param mayRestore whether it may be brought back: it is not the present one, and the draft is
   *     open
   */
  @CheckedTemplate(basePath = "submission")
  record VersionPage(
      long callId,
      String callTitle,
      ZoneId home,
      int position,
      String title,
      Row row,
      String lang,
      String dir,
      List<Piece> pieces,
      boolean changed,
      boolean mayRestore)
      implements TemplateInstance {}

  /** A paragraph, list or table of either version. */
  record Piece(boolean added, boolean removed, RawString html) {}
}
