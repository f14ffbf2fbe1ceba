package org.verbale.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;
import org.verbale.document.ReportCover.FooterStyle;
import org.verbale.language.AgendaItems;
import org.verbale.report.composing.AgendaKind;
import org.verbale.report.composing.MandateFacts;
import org.verbale.web.FormErrors;

/** The fields of a report and of a part, as sent. */
public class ReportForm {

  private static final Pattern SYMBOL = Pattern.compile("A/(\\d{1,3})/\\d{1,4}");
  private static final Pattern JOB = Pattern.compile("\\d{2}-\\d{5}");

  @RestForm String symbol;
  @RestForm String agendaKind;
  @RestForm String agendaItem;
  @RestForm String dated;
  @RestForm String jobNumber;
  @RestForm String footer;
  @RestForm String lateSubmission;
  @RestForm String reproducedAsReceived;
  @RestForm String contentsDepth;
  @RestForm String jobDates;
  @RestForm String introduction;

  /** What was typed, to be shown again. */
  ReportViews.Form typed() {
    return new ReportViews.Form(
        text(symbol),
        text(agendaKind),
        text(agendaItem),
        text(dated),
        text(jobNumber),
        text(footer),
        lateSubmission != null,
        reproducedAsReceived != null,
        text(contentsDepth),
        text(jobDates),
        text(introduction));
  }

  /**
   * @param session that the call is for; the symbol has to be of that session
   */
  FormErrors checkFamily(int session) {
    FormErrors errors = FormErrors.none();
    var parts = SYMBOL.matcher(text(symbol));
    if (!parts.matches()) {
      errors.add("symbol", "report.error.symbol");
    } else if (Integer.parseInt(parts.group(1)) != session) {
      errors.add("symbol", "report.error.symbolSession", String.valueOf(session));
    }
    if (AgendaItems.parse(text(agendaItem)).isEmpty()) {
      errors.add("agendaItem", "report.error.agendaItem");
    }
    checkPart(errors);
    return errors;
  }

  FormErrors checkPart(FormErrors errors) {
    if (date().isEmpty()) {
      errors.add("dated", "report.error.dated");
    }
    if (!text(jobNumber).isEmpty() && !JOB.matcher(text(jobNumber)).matches()) {
      errors.add("jobNumber", "report.error.jobNumber");
    }
    if (dates().isEmpty()) {
      errors.add("jobDates", "report.error.jobDates");
    } else if (text(jobNumber).isEmpty() && !dates().get().isEmpty()) {
      errors.add("jobDates", "report.error.jobDatesAlone");
    }
    return errors;
  }

  ReportSettings family() {
    return new ReportSettings(
        text(symbol),
        Arrays.stream(AgendaKind.values())
            .filter(kind -> kind.name().equals(agendaKind))
            .findFirst()
            .orElse(AgendaKind.PRELIMINARY_LIST),
        AgendaItems.parse(text(agendaItem)).orElseThrow());
  }

  PartSettings part() {
    return new PartSettings(
        date().orElseThrow(),
        text(jobNumber).isEmpty() ? null : text(jobNumber),
        FooterStyle.PAGE.name().equals(footer) ? FooterStyle.PAGE : FooterStyle.PAGE_OF_TOTAL,
        lateSubmission != null,
        reproducedAsReceived != null,
        depth(),
        dates().orElseThrow(),
        wording());
  }

  /** Null for the one that follows from the mandate. */
  private MandateFacts.Variant wording() {
    return Arrays.stream(MandateFacts.Variant.values())
        .filter(variant -> variant.name().equals(text(introduction)))
        .findFirst()
        .orElse(null);
  }

  private int depth() {
    return text(contentsDepth).matches("[0-" + PartSettings.DEEPEST + "]")
        ? Integer.parseInt(text(contentsDepth))
        : PartSettings.USUAL_DEPTH;
  }

  /** Empty if one of them is no date. */
  private Optional<List<LocalDate>> dates() {
    try {
      return Optional.of(
          Arrays.stream(text(jobDates).split("[,;\\s]+"))
              .filter(day -> !day.isEmpty())
              .map(LocalDate::parse)
              .toList());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Optional<LocalDate> date() {
    try {
      return Optional.of(LocalDate.parse(text(dated)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String text(String value) {
    return value == null ? "" : value.strip();
  }
}
