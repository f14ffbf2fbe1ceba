package org.verbale.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The real PostgreSQL of a test run: one server, empty at its start, gone at its end. */
public final class TestDatabase {
  public static final String USER = "postgres";
  public static final String PASSWORD = "postgres";

  private TestDatabase() {}

  /** JDBC address of the run's database; starts the server at the first call (about 4 s). */
  public static String url() {
    return JvmWide.once("database", TestDatabase::start);
  }

  /** A connection of its own, for tests that look at the tables. */
  public static Connection connect() throws SQLException {
    return DriverManager.getConnection(url(), USER, PASSWORD);
  }

  private static String start() {
    try {
      var server =
          EmbeddedPostgres.builder()
              // Nothing of a test run has to survive a power cut.
              .setServerConfig("fsync", "off")
              .setServerConfig("synchronous_commit", "off")
              .setServerConfig("full_page_writes", "off")
              .start();
      // The builtin locale is the same on every machine; order by language asks for ICU by name.
      try (var connection = server.getPostgresDatabase().getConnection();
          var statement = connection.createStatement()) {
        statement.execute(
            "create database verbale template template0 encoding 'UTF8'"
                + " locale_provider builtin builtin_locale 'C.UTF-8' locale 'C'");
      }
      return server.getJdbcUrl(USER, "verbale");
    } catch (IOException e) {
      throw new UncheckedIOException("The embedded PostgreSQL of the tests did not start", e);
    } catch (SQLException e) {
      throw new IllegalStateException("The database of the tests could not be made", e);
    }
  }
}
