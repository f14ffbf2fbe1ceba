package org.verbale.report;

import java.time.LocalDate;
import java.util.Optional;
import org.verbale.document.ReportCover.FooterStyle;
import org.verbale.report.composing.PartKind;
import org.verbale.report.composing.ReportContent;
import org.verbale.request.CallForViews;

/**
 * Where a reply would stand if it were taken now: in the part that holds it, in the one being
 * drafted, or in the next addendum.
 *
 * @param of the part as the masthead names it
 * @param part empty where none is open yet, so that nobody has set its date
 */
record PreviewPlace(
    ReportContent.Part of, Optional<Report> report, Optional<ReportPart> part, int session) {

  /** A symbol is given when the report is opened; until then its last number is not known. */
  private static final String NUMBER_TO_COME = "…";

  static PreviewPlace of(CallForViews call, Optional<Report> report, Optional<ReportPart> holding) {
    int session = call.targetSession();
    if (report.isEmpty()) {
      String symbol = "A/" + session + "/" + NUMBER_TO_COME;
      var parent = new ReportContent.Part(PartKind.PARENT, symbol, 0, null);
      return new PreviewPlace(parent, report, Optional.empty(), session);
    }
    Report family = report.get();
    Optional<ReportPart> part =
        holding.or(() -> family.parts().stream().filter(ReportPart::isDraft).findFirst());
    return new PreviewPlace(
        part.map(found -> place(family, found.kind(), found.number()))
            .orElseGet(() -> place(family, PartKind.ADDENDUM, addenda(family) + 1)),
        report,
        part,
        session);
  }

  private static ReportContent.Part place(Report family, PartKind kind, int number) {
    return new ReportContent.Part(kind, family.symbol(), number, null);
  }

  private static int addenda(Report family) {
    return (int) family.parts().stream().filter(one -> one.kind() == PartKind.ADDENDUM).count();
  }

  ReportContent.Agenda agenda(String title) {
    return report
        .map(family -> new ReportContent.Agenda(family.agendaKind(), family.agendaItem(), title))
        .orElse(null);
  }

  /** The date of the masthead; null while nobody has set it. */
  LocalDate dated() {
    return part.map(found -> found.settings().dated()).orElse(null);
  }

  FooterStyle footer() {
    return part.map(found -> found.settings().footer()).orElse(FooterStyle.PAGE_OF_TOTAL);
  }
}
