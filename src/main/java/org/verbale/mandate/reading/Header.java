package org.verbale.mandate.reading;

import java.time.LocalDate;
import org.verbale.mandate.DocumentSymbol;

/**
 * What stands before "The General Assembly,": each part null if it was not found.
 *
 * @param agendaItems how many items the agenda line names
 */
record Header(
    DocumentSymbol symbol,
    String title,
    Integer session,
    LocalDate adoptedOn,
    LocalDate distributedOn,
    String agendaItem,
    int agendaItems,
    String agendaItemTitle,
    String committeeReport) {}
