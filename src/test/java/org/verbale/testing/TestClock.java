package org.verbale.testing;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of the portal in tests: the server's own until a test sets it. */
@Mock
@Singleton
public class TestClock extends Clock {
  private static volatile Instant set;

  /** It is this moment from now on, and time stands still, until {@link #release()}. */
  public static void set(Instant moment) {
    set = moment;
  }

  /** The server's own time again. */
  public static void release() {
    set = null;
  }

  @Override
  public Instant instant() {
    var moment = set;
    return moment == null ? Instant.now() : moment;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }
}
