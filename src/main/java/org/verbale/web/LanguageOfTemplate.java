package org.verbale.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.TemplateInstance;
import org.verbale.language.OfficialLanguage;

/** The language a template is written in: of the mail's recipient if given, else of the page. */
public final class LanguageOfTemplate {
  private static final String ATTRIBUTE = "verbale.language";

  private LanguageOfTemplate() {}

  /** Makes the texts and dates of this template come in that language whatever the page's is. */
  public static TemplateInstance set(TemplateInstance template, OfficialLanguage language) {
    return template.setAttribute(ATTRIBUTE, language);
  }

  static OfficialLanguage of(EvalContext context) {
    if (context.getAttribute(ATTRIBUTE) instanceof OfficialLanguage given) {
      return given;
    }
    return Arc.container().requestContext().isActive()
        ? Arc.container().instance(PageLanguage.class).get().current()
        : OfficialLanguage.ENGLISH;
  }
}
