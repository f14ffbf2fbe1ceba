package org.verbale.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** A running PostgreSQL on localhost with the portal's database and role. */
public final class PostgresServer implements AutoCloseable {
  /** The portal's own role: it owns its database and is not a superuser, as in earnest. */
  public static final String USER = "verbale";

  public static final String PASSWORD = "verbale";

  private final EmbeddedPostgres server;

  private PostgresServer(EmbeddedPostgres server) {
    this.server = server;
  }

  /** A server that forgets everything at its end, and is fast because it need not survive. */
  public static PostgresServer temporary() throws IOException {
    return prepared(
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "off")
            .setServerConfig("synchronous_commit", "off")
            .setServerConfig("full_page_writes", "off")
            .start());
  }

  /** A server that keeps its data in a folder; whoever starts it stops it. */
  static PostgresServer keeping(Path data) throws IOException {
    return prepared(
        EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            // The library's defaults are for tests: what was answered "done" must be on the disk.
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .start());
  }

  private static PostgresServer prepared(EmbeddedPostgres server) throws IOException {
    try (var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement();
        var present =
            statement.executeQuery("select 1 from pg_database where datname = 'verbale'")) {
      if (!present.next()) {
        statement.execute("create role verbale login password 'verbale'");
        // The builtin locale is the same on every machine; order by language asks ICU by name.
        statement.execute(
            "create database verbale owner verbale template template0 encoding 'UTF8'"
                + " locale_provider builtin builtin_locale 'C.UTF-8' locale 'C'");
      }
      return new PostgresServer(server);
    } catch (SQLException e) {
      server.close();
      throw new IOException("The portal's database could not be made", e);
    }
  }

  /** JDBC address of the portal's database, without user and password. */
  public String url() {
    return "jdbc:postgresql://localhost:" + port() + "/verbale";
  }

  int port() {
    return server.getPort();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
