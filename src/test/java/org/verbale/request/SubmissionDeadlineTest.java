package org.verbale.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.verbale.request.SubmissionDeadline.Adjustment;

class SubmissionDeadlineTest {
  private static final ZoneId NEW_YORK = SubmissionDeadline.NEW_YORK;

  @Test
  void a_local_time_is_an_instant_of_its_zone() {
    var resolved = SubmissionDeadline.at(LocalDateTime.parse("2017-05-12T18:00"), NEW_YORK);

    assertThat(resolved.deadline().instant()).isEqualTo("2017-05-12T22:00:00Z");
    assertThat(resolved.adjustment()).isEqualTo(Adjustment.NONE);
  }

  @Test
  void the_same_local_time_is_another_instant_in_winter() {
    var resolved = SubmissionDeadline.at(LocalDateTime.parse("2017-12-12T18:00"), NEW_YORK);

    assertThat(resolved.deadline().instant()).isEqualTo("2017-12-12T23:00:00Z");
  }

  @Test
  void a_time_that_clocks_jump_over_moves_forward_and_says_so() {
    var resolved = SubmissionDeadline.at(LocalDateTime.parse("2026-03-08T02:30"), NEW_YORK);

    assertThat(resolved.adjustment()).isEqualTo(Adjustment.MOVED_OUT_OF_GAP);
    assertThat(resolved.deadline().local().toLocalDateTime()).isEqualTo("2026-03-08T03:30");
  }

  @Test
  void a_time_that_comes_twice_is_the_later_one_and_says_so() {
    var resolved = SubmissionDeadline.at(LocalDateTime.parse("2026-11-01T01:30"), NEW_YORK);

    assertThat(resolved.adjustment()).isEqualTo(Adjustment.LATER_OF_TWO);
    assertThat(resolved.deadline().instant()).isEqualTo("2026-11-01T06:30:00Z");
  }

  @Test
  void the_very_instant_of_the_deadline_is_in_time() {
    var deadline =
        SubmissionDeadline.at(LocalDateTime.parse("2017-05-12T18:00"), NEW_YORK).deadline();

    assertThat(deadline.isPassedAt(Instant.parse("2017-05-12T22:00:00Z"))).isFalse();
    assertThat(deadline.isPassedAt(Instant.parse("2017-05-12T22:00:00.001Z"))).isTrue();
  }
}
