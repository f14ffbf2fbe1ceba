package org.verbale.web.ration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RationsTest {
  private final HandClock clock = new HandClock();
  private final Rations rations =
      new Rations(() -> Map.of(Costly.MAIL, 3, Costly.READING, 1), clock);

  @Test
  void a_whole_minutes_worth_may_be_used_at_once_and_no_more() {
    for (int call = 0; call < 3; call++) {
      assertThat(rations.take(Costly.MAIL, "ana")).isZero();
    }
    assertThat(rations.take(Costly.MAIL, "ana")).isBetween(1L, 20L);
  }

  @Test
  void what_one_has_used_is_not_taken_from_another_nor_from_another_kind() {
    for (int call = 0; call < 4; call++) {
      rations.take(Costly.MAIL, "ana");
    }
    assertThat(rations.take(Costly.MAIL, "boris")).isZero();
    assertThat(rations.take(Costly.READING, "ana")).isZero();
  }

  @Test
  void whoever_waits_as_long_as_was_said_may_go_on() {
    assertThat(rations.take(Costly.READING, "ana")).isZero();
    long wait = rations.take(Costly.READING, "ana");
    clock.now = clock.now.plus(Duration.ofSeconds(wait - 1));
    assertThat(rations.take(Costly.READING, "ana")).isPositive();
    clock.now = clock.now.plus(Duration.ofSeconds(wait));
    assertThat(rations.take(Costly.READING, "ana")).isZero();
  }

  private static final class HandClock extends Clock {
    private Instant now = Instant.parse("2026-05-15T22:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
