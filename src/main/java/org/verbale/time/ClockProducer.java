package org.verbale.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one clock of the portal. Deadlines are decided by it, so tests can set it. */
@Singleton
class ClockProducer {

  /** The server's clock, in UTC: zones belong to deadlines and readers, not to the server. */
  @Produces
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }
}
