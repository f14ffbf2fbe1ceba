package org.verbale.report.archive;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.verbale.language.OfficialLanguage;
import org.verbale.web.FormErrors;

/** The pages of the archive. */
final class ArchiveViews {

  private ArchiveViews() {}

  /** The place for a report to be read. */
  @CheckedTemplate(basePath = "archive", requireTypeSafeExpressions = false)
  record ArchiveGive(String text, FormErrors errors) implements TemplateInstance {}

  /** What was read, to be corrected and confirmed. */
  @CheckedTemplate(basePath = "archive", requireTypeSafeExpressions = false)
  record ArchiveConfirm(ImportForm form, List<ArchiveStates.Named> states, FormErrors errors)
      implements TemplateInstance {}

  /** All reports, or what a search found in their replies. */
  @CheckedTemplate(basePath = "archive", requireTypeSafeExpressions = false)
  record ArchiveList(
      String query,
      List<ArchiveSearch.Hit> hits,
      List<ArchivedReport> reports,
      List<ArchiveStates.Named> states,
      ArchiveStates names,
      OfficialLanguage language,
      boolean mayImport)
      implements TemplateInstance {}

  /** One report with its replies, and the same item over the years. */
  @CheckedTemplate(basePath = "archive", requireTypeSafeExpressions = false)
  record ArchivedOne(
      ArchivedReport report, List<ReplyView> replies, ItemYears years, OfficialLanguage language)
      implements TemplateInstance {}

  /** The replies of one State, and two of them side by side. */
  @CheckedTemplate(basePath = "archive", requireTypeSafeExpressions = false)
  record StateYears(
      ArchiveStates.Named state,
      List<ReplyLine> replies,
      Compared compared,
      boolean nothingInCommon)
      implements TemplateInstance {}

  /**
   * A reply as it is shown.
   *
   * @param html of its text
   * @param original whether these are the words of the State itself
   */
  record ReplyView(
      ArchivedReply reply,
      List<ArchiveStates.Named> states,
      String heading,
      OfficialLanguage language,
      boolean original,
      String html) {}

  /** A reply in the list of a State's replies. */
  record ReplyLine(ArchivedReply reply, String title, OfficialLanguage titleLanguage) {}

  /** Two replies of a State in a language that both are held in. */
  record Compared(
      ArchivedReply before,
      ArchivedReply after,
      OfficialLanguage language,
      List<ParagraphComparison.Row> rows,
      int same) {}
}
