package org.verbale.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbale.testing.TestDatabase;

/** The portal working as a role that does not own its schema: on a real database of its own. */
class PortalRoleTest {
  private static final String OWNER = "postgres";
  private static final String ROLE = "verbale_portal";
  private static final String OWN_DATABASE = "verbale_lesser_role";
  private static String url;

  @BeforeAll
  static void migrateAsTheOwner() throws SQLException {
    try (var connection = DriverManager.getConnection(TestDatabase.url(), OWNER, OWNER);
        var statement = connection.createStatement()) {
      statement.execute("create role " + ROLE + " login password '" + ROLE + "'");
      statement.execute("create database " + OWN_DATABASE);
    }
    url = TestDatabase.url().replaceFirst("/verbale(\\?|$)", "/" + OWN_DATABASE + "$1");
    assertThat(url).contains(OWN_DATABASE);
    Flyway.configure()
        .dataSource(url, OWNER, OWNER)
        .placeholders(Map.of("portalRole", ROLE))
        .load()
        .migrate();
  }

  @Test
  void it_adds_to_the_log() throws SQLException {
    try (var connection = asPortal();
        var statement = connection.createStatement()) {
      var hash = "0".repeat(64);
      assertThat(
              statement.executeUpdate(
                  "insert into audit_event values (1, now(), 'a', 'A', null, 'T', 's', '{}', '%s',"
                          .formatted(hash)
                      + " '%s')".formatted(hash)))
          .isEqualTo(1);
      assertThat(statement.executeUpdate("update permanent_mission set time_zone = time_zone"))
          .as("and does its other work")
          .isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_event set actor = 'b'",
        "delete from audit_event",
        "truncate audit_event",
        "alter table audit_event disable trigger all",
        "drop trigger audit_event_is_append_only on audit_event",
        "drop table audit_event",
        "update issued_file set title = 'x'",
        "delete from receipt",
        "delete from flyway_schema_history"
      })
  void it_can_neither_change_the_log_nor_switch_off_its_guards(String attempt) throws SQLException {
    try (var connection = asPortal();
        var statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute(attempt))
          .isInstanceOf(SQLException.class)
          .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }
  }

  private static Connection asPortal() throws SQLException {
    return DriverManager.getConnection(url, ROLE, ROLE);
  }
}
