package org.verbale.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.verbale.language.OfficialLanguage;
import org.verbale.report.composing.PartKind;

/** What a part lacks in each language before it may be issued in it. Needs a session. */
@ApplicationScoped
public class Completeness {

  private final PartTexts texts;

  Completeness(PartTexts texts) {
    this.texts = texts;
  }

  /**
   * One language version.
   *
   * @param untranslated alpha-3 codes of the replies without a text in it
   * @param title whether there is a title
   * @param introduction whether the introduction is there or can be composed
   */
  public record Version(
      OfficialLanguage language, List<String> untranslated, boolean title, boolean introduction) {

    public boolean isComplete() {
      return untranslated.isEmpty() && title && introduction;
    }
  }

  /** The six versions, in the order of the languages. */
  public List<Version> of(ReportPart part) {
    Map<OfficialLanguage, List<String>> untranslated = texts.untranslated(part);
    return Arrays.stream(OfficialLanguage.values())
        .map(
            language ->
                new Version(
                    language,
                    untranslated.getOrDefault(language, List.of()),
                    texts.title(part, language).isPresent(),
                    hasIntroduction(part, language)))
        .toList();
  }

  Version of(ReportPart part, OfficialLanguage language) {
    return of(part).get(language.ordinal());
  }

  private boolean hasIntroduction(ReportPart part, OfficialLanguage language) {
    boolean none = part.kind() == PartKind.ADDENDUM || part.kind() == PartKind.CORRIGENDUM;
    return none
        || part.wording(language).flatMap(PartWording::introduction).isPresent()
        || texts.mandate(part, language).isPresent();
  }
}
