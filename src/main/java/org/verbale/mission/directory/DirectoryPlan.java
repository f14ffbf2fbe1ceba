package org.verbale.mission.directory;

import java.util.List;

/**
 * What a table would do to the directory as it is now.
 *
 * @param charset in which it was read
 * @param unchanged how many of its lines change nothing
 * @param missing how many States it has no line for
 * @param errors all that is wrong with it; nothing of it is done unless there is none
 * @param steps what applies the changes, in their order
 * @param basis names the state of the directory that it was compared with
 */
record DirectoryPlan(
    String charset,
    List<StateChange> changes,
    int unchanged,
    int missing,
    List<ImportError> errors,
    List<Step> steps,
    String basis) {

  /** One change that can be made. */
  record Step(Column column, DirectoryRecord state, Row row, String given) {}

  static DirectoryPlan unreadable(ImportError error) {
    return new DirectoryPlan("", List.of(), 0, 0, List.of(error), List.of(), "");
  }
}
