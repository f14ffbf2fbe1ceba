package org.verbale.report.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who replied when under one item: the reports of its chain, and for each State the replies it
 * gave.
 *
 * @param reports the earliest session first
 * @param rows a State each
 */
record ItemYears(List<ArchivedReport> reports, List<Row> rows) {

  /**
   * @param replies by the id of the report
   */
  record Row(ArchiveStates.Named state, Map<Long, ArchivedReply> replies) {
    /** The reply in a report, if the State gave one. */
    public Optional<ArchivedReply> in(ArchivedReport report) {
      return Optional.ofNullable(replies.get(report.id()));
    }

    public Optional<LocalDate> receivedIn(ArchivedReport report) {
      return in(report).flatMap(ArchivedReply::receivedOn);
    }

    /** In how many of the reports the State stands. */
    public int count() {
      return replies.size();
    }
  }
}
