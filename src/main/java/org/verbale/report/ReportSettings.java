package org.verbale.report;

import org.verbale.report.composing.AgendaKind;

/**
 * What an officer says about a report as a family.
 *
 * @param symbol "A/67/131"
 * @param agendaKind the list in which the item stands
 * @param agendaItem "98 (h)"
 */
public record ReportSettings(String symbol, AgendaKind agendaKind, String agendaItem) {}
