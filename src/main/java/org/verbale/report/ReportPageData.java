package org.verbale.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.verbale.language.OfficialLanguage;
import org.verbale.language.StateOrder;
import org.verbale.report.ReportViews.Cell;
import org.verbale.report.ReportViews.Form;
import org.verbale.report.ReportViews.PartView;
import org.verbale.report.ReportViews.Row;
import org.verbale.report.ReportViews.Version;
import org.verbale.submission.Revision;
import org.verbale.translation.Translation;
import org.verbale.translation.Translations;

/** Reads what the officer's page of a report shows. */
@ApplicationScoped
class ReportPageData {

  private final PartTexts texts;
  private final StateNames names;
  private final Completeness completeness;
  private final Translations translations;

  ReportPageData(
      PartTexts texts, StateNames names, Completeness completeness, Translations translations) {
    this.texts = texts;
    this.names = names;
    this.completeness = completeness;
    this.translations = translations;
  }

  PartView part(ReportPart part, OfficialLanguage page) {
    return new PartView(
        part.id(),
        part.kind(),
        part.symbol(),
        part.base().map(ReportPart::symbol).orElse(null),
        part.reason().orElse(null),
        part.state(),
        part.settings().dated(),
        part.settings().jobNumber(),
        part.clearedAt().orElse(null),
        part.clearedBy().orElse(null),
        rows(part, page),
        completeness.of(part).stream().map(version -> version(part, version)).toList(),
        form(part));
  }

  private List<Row> rows(ReportPart part, OfficialLanguage page) {
    Map<String, String> here = names.on(part.settings().dated(), page);
    List<Row> rows = new ArrayList<>();
    for (Revision revision : texts.revisions(part)) {
      String code = revision.submission().stateCode();
      rows.add(
          new Row(
              here.getOrDefault(code, code),
              Arrays.stream(OfficialLanguage.values())
                  .map(language -> new Cell(language, state(revision, language)))
                  .toList()));
    }
    rows.sort(StateOrder.by(page, Row::name, Row::name));
    return rows;
  }

  private String state(Revision revision, OfficialLanguage language) {
    if (revision.originalLanguage() == language) {
      return "ORIGINAL";
    }
    return translations
        .task(revision, language)
        .map(Translation::state)
        .map(Enum::name)
        .orElse("MISSING");
  }

  private static Version version(ReportPart part, Completeness.Version version) {
    Optional<IssuedLanguage> issue = part.issue(version.language());
    return new Version(
        version.language(),
        version.untranslated().size(),
        version.title(),
        version.introduction(),
        version.annexes(),
        version.applies(),
        version.asIssued(),
        issue.map(IssuedLanguage::issuedAt).orElse(null),
        issue.map(IssuedLanguage::pages).orElse(0));
  }

  private static Form form(ReportPart part) {
    PartSettings settings = part.settings();
    return new Form(
        part.report().symbol(),
        part.report().agendaKind().name(),
        part.report().agendaItem(),
        settings.dated().toString(),
        settings.jobNumber() == null ? "" : settings.jobNumber(),
        settings.footer().name(),
        settings.lateSubmission(),
        settings.reproducedAsReceived(),
        String.valueOf(settings.contentsDepth()),
        settings.jobDates().stream().map(LocalDate::toString).collect(Collectors.joining(", ")),
        settings.introduction() == null ? "" : settings.introduction().name());
  }
}
