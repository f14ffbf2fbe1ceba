package org.verbale.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The sessions of those who are signed in, table {@code sign_in_session}. Written by plain
 * statements: a request that is only about to find out who it is has no transaction yet.
 */
@ApplicationScoped
class SignInSessions {
  private final DataSource database;
  private final Clock clock;

  SignInSessions(DataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  void keep(SessionKey key, String tokens, Duration lifetime) {
    with(
        "insert into sign_in_session (key_sha256, tokens, expires_at) values (?, ?, ?)",
        statement -> {
          statement.setBytes(1, key.hash());
          statement.setBytes(2, key.seal(tokens));
          statement.setObject(3, at(clock.instant().plus(lifetime)));
          return statement.executeUpdate();
        });
  }

  Optional<String> find(SessionKey key) {
    return with(
        "select tokens from sign_in_session where key_sha256 = ? and expires_at > ?",
        statement -> {
          statement.setBytes(1, key.hash());
          statement.setObject(2, at(clock.instant()));
          try (var rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(key.open(rows.getBytes(1))) : Optional.empty();
          }
        });
  }

  void end(SessionKey key) {
    with(
        "delete from sign_in_session where key_sha256 = ?",
        statement -> {
          statement.setBytes(1, key.hash());
          return statement.executeUpdate();
        });
  }

  void removeExpired() {
    with(
        "delete from sign_in_session where expires_at <= ?",
        statement -> {
          statement.setObject(1, at(clock.instant()));
          return statement.executeUpdate();
        });
  }

  private <T> T with(String sql, Work<T> work) {
    try (Connection connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      return work.on(statement);
    } catch (SQLException e) {
      throw new IllegalStateException("The sessions could not be reached", e);
    }
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private interface Work<T> {
    T on(PreparedStatement statement) throws SQLException;
  }
}
