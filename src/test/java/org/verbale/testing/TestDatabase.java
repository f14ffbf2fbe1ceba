package org.verbale.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.verbale.demo.PostgresServer;

/** The real PostgreSQL of a test run: one server, empty at its start, gone at its end. */
public final class TestDatabase {
  private static final String SUPERUSER = "postgres";

  /** PostgreSQL's deadlock_detected. */
  private static final String DEADLOCK = "40P01";

  private TestDatabase() {}

  /** JDBC address of the run's database; starts the server at the first call (about 4 s). */
  public static String url() {
    return JvmWide.once("database", TestDatabase::start);
  }

  /** A connection as the portal has it. */
  public static Connection connect() throws SQLException {
    return DriverManager.getConnection(url(), PostgresServer.USER, PostgresServer.PASSWORD);
  }

  /**
   * Removes every row except those of the Member States and their missions, as the migrations left
   * them. Needs the rights of the server's owner, because some tables refuse to be emptied.
   */
  public static void empty() throws SQLException {
    while (true) {
      try {
        truncate();
        return;
      } catch (SQLException refused) {
        // Work that an earlier test has left to the background may hold rows in another order.
        if (!DEADLOCK.equals(refused.getSQLState())) {
          throw refused;
        }
      }
    }
  }

  private static void truncate() throws SQLException {
    try (var connection = DriverManager.getConnection(url(), SUPERUSER, SUPERUSER);
        var statement = connection.createStatement()) {
      statement.execute("set session_replication_role = replica");
      statement.execute(
          """
          do $$ declare names text; begin
            select string_agg(quote_ident(tablename), ', ') into names from pg_tables
             where schemaname = 'public' and tablename not in
               ('flyway_schema_history', 'member_state', 'state_name', 'permanent_mission');
            execute 'truncate ' || names || ' restart identity cascade';
          end $$
          """);
      statement.execute(
          "update permanent_mission set postal_address = null, email = null, phone = null,"
              + " time_zone = 'America/New_York'");
    }
  }

  private static String start() {
    try {
      return PostgresServer.temporary().url();
    } catch (IOException e) {
      throw new UncheckedIOException("The PostgreSQL of the tests did not start", e);
    }
  }
}
