package org.verbale.web.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbale.testing.FreePort;

class DatabaseAwayTest {

  @ParameterizedTest
  @CsvSource({
    "08006,true",
    "57P01,true",
    "57P03,true",
    "53300,true",
    "57014,false",
    "23505,false",
    "40P01,false"
  })
  void what_the_code_says_is_found_beneath_what_wraps_it(String state, boolean away) {
    var failure = new IllegalStateException(new RuntimeException(new SQLException("x", state)));
    assertThat(DatabaseAway.isCauseOf(failure)).isEqualTo(away);
  }

  @Test
  void a_server_that_is_not_there_is_away() {
    var address = "jdbc:postgresql://localhost:" + FreePort.find() + "/verbale";
    try {
      DriverManager.getConnection(address, "nobody", "");
      throw new AssertionError("somebody answers at " + address);
    } catch (SQLException refused) {
      assertThat(DatabaseAway.isCauseOf(refused)).isTrue();
    }
  }

  @Test
  void a_pool_without_a_free_connection_is_away_and_our_own_mistakes_are_not() {
    var full = new SQLException("Acquisition timeout", new TimeoutException());
    assertThat(DatabaseAway.isCauseOf(full)).isTrue();
    assertThat(DatabaseAway.isCauseOf(new SQLException("no code"))).isFalse();
    assertThat(DatabaseAway.isCauseOf(new NullPointerException())).isFalse();
  }
}
