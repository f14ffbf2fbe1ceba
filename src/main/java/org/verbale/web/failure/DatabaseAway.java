package org.verbale.web.failure;

import java.sql.SQLException;
import java.util.concurrent.TimeoutException;

/** Knows the failures that say nothing of the request, only that the database does not answer. */
final class DatabaseAway {
  private DatabaseAway() {}

  static boolean isCauseOf(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && saysSo(sql)) {
        return true;
      }
    }
    return false;
  }

  /**
   * By the classes of PostgreSQL's error codes: 08 no connection, 53 out of memory, disk or
   * connections, 57P being shut down or started. The pool gives no code when none of its
   * connections became free in time.
   */
  private static boolean saysSo(SQLException failure) {
    var state = failure.getSQLState();
    return state == null
        ? failure.getCause() instanceof TimeoutException
        : state.startsWith("08") || state.startsWith("53") || state.startsWith("57P");
  }
}
