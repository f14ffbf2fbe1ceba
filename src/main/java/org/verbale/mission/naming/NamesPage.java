package org.verbale.mission.naming;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.verbale.language.LanguageNames;
import org.verbale.language.OfficialLanguage;
import org.verbale.mission.DatedName;
import org.verbale.web.FormErrors;

/** How a State is and was called: templates/mission/NamesPage.html. */
@CheckedTemplate(basePath = "mission")
record NamesPage(
    String code,
    String state,
    List<Recorded> history,
    NamesForm form,
    FormErrors errors,
    OfficialLanguage in)
    implements TemplateInstance {

  /** A name that was recorded, with its language in the language of the page. */
  public record Recorded(DatedName name, String language) {
    static Recorded of(DatedName name, OfficialLanguage in) {
      return new Recorded(name, LanguageNames.name(name.language(), in, LanguageNames.Form.ALONE));
    }
  }
}
