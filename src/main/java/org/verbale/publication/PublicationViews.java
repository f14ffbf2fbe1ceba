package org.verbale.publication;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import org.verbale.language.OfficialLanguage;

/** The public pages. */
final class PublicationViews {

  private PublicationViews() {}

  /** What is issued, to search and filter. */
  @CheckedTemplate(basePath = "publication")
  record IssuedReports(
      List<Line> lines,
      String query,
      int session,
      String language,
      List<Integer> sessions,
      List<OfficialLanguage> languages)
      implements TemplateInstance {}

  /**
   * One family: its parts and their files.
   *
   * @param base the address of the portal, without a slash at the end
   */
  @CheckedTemplate(basePath = "publication")
  record IssuedReport(
      String symbol, String title, OfficialLanguage titleLanguage, List<Part> parts, String base)
      implements TemplateInstance {}

  /** A family in the list. */
  record Line(
      String symbol,
      String title,
      OfficialLanguage titleLanguage,
      int session,
      LocalDate issuedOn,
      List<OfficialLanguage> languages) {}

  /**
   * A part of the family.
   *
   * @param missing the languages in which it is not issued
   */
  record Part(
      String symbol, LocalDate issuedOn, List<Version> versions, List<OfficialLanguage> missing) {

    /** A corrigendum need not say anything of a language, and then never follows in it. */
    public boolean isCorrigendum() {
      return symbol.contains("/Corr.");
    }
  }

  /** A language version of a part: the same text in several formats. */
  record Version(OfficialLanguage language, List<IssuedRow> files) {

    /** That which a browser shows; null if there is none. */
    public IssuedRow page() {
      return files.stream().filter(file -> file.format() == Format.HTML).findFirst().orElse(null);
    }
  }
}
