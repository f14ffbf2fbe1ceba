package org.verbale;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BootTest {
  @Inject DataSource database;
  @Inject Clock clock;

  @Test
  void the_portal_boots_on_a_migrated_database() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery("select count(*) from flyway_schema_history where success")) {
      rows.next();
      assertThat(rows.getInt(1)).isPositive();
    }
    assertThat(clock).isNotNull();
  }
}
