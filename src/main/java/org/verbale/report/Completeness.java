package org.verbale.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.verbale.language.OfficialLanguage;
import org.verbale.report.annex.Annexes;
import org.verbale.report.composing.PartKind;

/** What a part lacks in each language before it may be issued in it. Needs a session. */
@ApplicationScoped
public class Completeness {

  private final PartTexts texts;
  private final PartContents contents;

  Completeness(PartTexts texts, PartContents contents) {
    this.texts = texts;
    this.contents = contents;
  }

  /**
   * One language version.
   *
   * @param untranslated alpha-3 codes of the replies without a text in it
   * @param title whether there is a title
   * @param introduction whether the introduction is there or can be composed
   * @param annexes whether each annex is written in it
   * @param applies whether there is anything to issue in it: a corrigendum may not apply to all
   *     language versions, and only what was issued can be corrected or issued again
   * @param asIssued whether a technical reissue says what was issued: names and translations may
   *     have changed since
   */
  public record Version(
      OfficialLanguage language,
      List<String> untranslated,
      boolean title,
      boolean introduction,
      boolean annexes,
      boolean applies,
      boolean asIssued) {

    public boolean isComplete() {
      return applies && asIssued && untranslated.isEmpty() && title && introduction && annexes;
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
                    hasIntroduction(part.source(), language),
                    Annexes.of(part.source().annexes()).areComplete(language),
                    applies(part, language),
                    isAsIssued(part, language)))
        .toList();
  }

  Version of(ReportPart part, OfficialLanguage language) {
    return of(part).get(language.ordinal());
  }

  private static boolean applies(ReportPart part, OfficialLanguage language) {
    boolean said = part.kind() != PartKind.CORRIGENDUM || !part.corrections(language).isEmpty();
    boolean follows = part.kind() == PartKind.CORRIGENDUM || part.isReissue();
    return said && (!follows || part.base().orElseThrow().isIssued(language));
  }

  private boolean isAsIssued(ReportPart part, OfficialLanguage language) {
    return !part.isReissue()
        || part.source()
            .issue(language)
            .map(IssuedLanguage::words)
            .map(words -> words.equals(IssuedWords.sha256(contents.document(part, language))))
            .orElse(true);
  }

  private boolean hasIntroduction(ReportPart part, OfficialLanguage language) {
    boolean none = part.kind() == PartKind.ADDENDUM || part.kind() == PartKind.CORRIGENDUM;
    return none
        || part.wording(language).flatMap(PartWording::introduction).isPresent()
        || texts.mandate(part, language).isPresent();
  }
}
