package org.verbale.web.ration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbale.testing.TestClock;

class RationsTest {
  private static final Instant START = Instant.parse("2026-05-15T22:00:00Z");

  private final Rations rations =
      new Rations(() -> Map.of(Costly.MAIL, 3, Costly.READING, 1), new TestClock());

  @BeforeEach
  void stand_still() {
    TestClock.set(START);
  }

  @AfterEach
  void go_on() {
    TestClock.release();
  }

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
    TestClock.set(START.plusSeconds(wait - 1));
    assertThat(rations.take(Costly.READING, "ana")).isPositive();
    TestClock.set(START.plusSeconds(2 * wait - 1));
    assertThat(rations.take(Costly.READING, "ana")).isZero();
  }
}
