package org.verbale.mandate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import org.verbale.language.OfficialLanguage;
import org.verbale.mandate.reading.ReadingWarning;
import org.verbale.web.FormErrors;

/** The pages of mandates. */
final class MandateViews {

  private MandateViews() {}

  /** All resolutions, with what has been made of their mandates. */
  @CheckedTemplate(basePath = "mandate", requireTypeSafeExpressions = false)
  record MandateList(
      List<Resolution> resolutions,
      Map<Long, List<MandateUses.MandateUse>> uses,
      OfficialLanguage language)
      implements TemplateInstance {}

  /** One resolution with the history of its item. */
  @CheckedTemplate(basePath = "mandate", requireTypeSafeExpressions = false)
  record MandateItem(
      Resolution resolution,
      ResolutionVersion version,
      List<Resolution> history,
      Map<Long, List<MandateUses.MandateUse>> uses,
      OfficialLanguage language)
      implements TemplateInstance {}

  /** The place for a text to be read. */
  @CheckedTemplate(basePath = "mandate", requireTypeSafeExpressions = false)
  record MandateNew(String text, FormErrors errors) implements TemplateInstance {}

  /** What was read, beside its source, to be confirmed. */
  @CheckedTemplate(basePath = "mandate", requireTypeSafeExpressions = false)
  record MandateConfirm(
      ResolutionForm form,
      List<ReadingWarning> warnings,
      boolean firstShown,
      FormErrors errors,
      OfficialLanguage language)
      implements TemplateInstance {}
}
