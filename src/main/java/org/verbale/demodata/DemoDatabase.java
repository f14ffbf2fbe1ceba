package org.verbale.demodata;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;

/** Writes rows. The demo tells a story of past years, which the operations of today cannot. */
final class DemoDatabase {

  private final Connection connection;

  DemoDatabase(Connection connection) {
    this.connection = connection;
  }

  /** Inserts a row and returns its identifier. */
  long insert(String sql, Object... values) {
    try (PreparedStatement statement = prepared(sql + " returning id", values);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException("demo data: " + sql, e);
    }
  }

  void run(String sql, Object... values) {
    try (PreparedStatement statement = prepared(sql, values)) {
      statement.execute();
    } catch (SQLException e) {
      throw new IllegalStateException("demo data: " + sql, e);
    }
  }

  private PreparedStatement prepared(String sql, Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      switch (values[i]) {
        case Instant at -> statement.setTimestamp(i + 1, Timestamp.from(at));
        case LocalDate day -> statement.setDate(i + 1, Date.valueOf(day));
        case null, default -> statement.setObject(i + 1, values[i]);
      }
    }
    return statement;
  }
}
