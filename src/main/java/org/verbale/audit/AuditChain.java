package org.verbale.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** The whole log from its first row, read in a stream: for checking it and for taking it away. */
@ApplicationScoped
public class AuditChain {
  private static final int ROWS_AT_A_TIME = 1000;

  /**
   * What a check has found.
   *
   * @param rows that are as they were written, from the beginning
   * @param lastHash of the last of them; written down elsewhere, it proves later that no row has
   *     been cut off the end
   * @param brokenAt the first row that is not; none if the log is whole
   */
  public record Verdict(long rows, String lastHash, OptionalLong brokenAt) {
    public boolean isWhole() {
      return brokenAt.isEmpty();
    }
  }

  private final DataSource database;

  AuditChain(DataSource database) {
    this.database = database;
  }

  /** Checks every row against the one before. */
  public Verdict verify() {
    var check = new Check();
    read(check::next);
    return new Verdict(check.rows, check.lastHash, check.brokenAt);
  }

  /** Hands over every row in order. */
  void read(Consumer<AuditRow> reader) {
    try (var connection = database.getConnection()) {
      var before = connection.getAutoCommit();
      // The driver streams only outside of auto-commit.
      connection.setAutoCommit(false);
      try (var statement = connection.createStatement()) {
        statement.setFetchSize(ROWS_AT_A_TIME);
        try (var rows = statement.executeQuery("select * from audit_event order by seq")) {
          while (rows.next()) {
            reader.accept(row(rows));
          }
        }
      } finally {
        connection.rollback();
        connection.setAutoCommit(before);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The log cannot be read", e);
    }
  }

  private static AuditRow row(ResultSet rows) throws SQLException {
    return new AuditRow(
        rows.getLong("seq"),
        rows.getObject("at", OffsetDateTime.class).toInstant(),
        rows.getString("actor"),
        rows.getString("actor_name"),
        rows.getString("address"),
        rows.getString("type"),
        rows.getString("subject"),
        rows.getString("details"),
        rows.getString("previous_hash"),
        rows.getString("hash"));
  }

  private static final class Check {
    private long rows;
    private String lastHash = AuditRow.BEGINNING;
    private OptionalLong brokenAt = OptionalLong.empty();

    void next(AuditRow row) {
      if (brokenAt.isPresent()) {
        return;
      }
      var follows = row.seq() == rows + 1 && row.previousHash().equals(lastHash);
      if (!follows || !row.expectedHash().equals(row.hash())) {
        brokenAt = OptionalLong.of(row.seq());
        return;
      }
      rows++;
      lastHash = row.hash();
    }
  }
}
