package org.verbale.report.annex;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.verbale.language.OfficialLanguage;
import org.verbale.web.FormErrors;

/** The page with the annexes of a part. */
final class AnnexViews {

  private AnnexViews() {}

  /**
   * All annexes in one language.
   *
   * @param open whether something can be written: all in a draft, later what is still missing
   */
  @CheckedTemplate(basePath = "report")
  record PartAnnexes(
      long callId,
      long partId,
      String symbol,
      boolean draft,
      boolean open,
      OfficialLanguage language,
      List<OfficialLanguage> languages,
      List<Row> rows,
      FormErrors errors)
      implements TemplateInstance {}

  /**
   * One annex; the last row may be a new one.
   *
   * @param isFixed whether it is cleared in this language
   * @param elsewhere its titles in the other languages
   */
  record Row(
      int position,
      boolean isNew,
      boolean isLast,
      boolean isFixed,
      AnnexText text,
      List<Elsewhere> elsewhere) {

    public boolean isFirst() {
      return position == 1;
    }

    /** Whether it is written in another language and not in this one. */
    public boolean isMissing() {
      return text.isEmpty() && !elsewhere.isEmpty();
    }
  }

  /** The annex in another language. */
  record Elsewhere(OfficialLanguage language, String title) {}
}
