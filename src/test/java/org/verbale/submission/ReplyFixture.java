package org.verbale.submission;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.verbale.document.Block;
import org.verbale.document.text.StructuredText;
import org.verbale.testing.JvmWide;
import org.verbale.testing.TestDatabase;

/** Calls and missions for tests of replies, written straight into the tables. */
public final class ReplyFixture {
  public static final Actor DRAFTER = new Actor("t-drafter", "Ana Pérez");
  public static final Actor HEAD = new Actor("t-head", "María Gómez");
  public static final Actor OFFICER = new Actor("t-officer", "An Officer");

  private ReplyFixture() {}

  /** What a call is to be like; the rest is usual. */
  public record Call(
      Instant deadline, String settings, List<String> questions, String title, String state) {

    public static Call usual() {
      return new Call(
          Instant.parse("2099-05-15T22:00:00Z"), "", List.of(), "A sample call", "ISSUED");
    }

    public Call with(String moreSettings) {
      return new Call(deadline, moreSettings, questions, title, state);
    }

    public Call due(Instant instant) {
      return new Call(instant, settings, questions, title, state);
    }

    public Call asking(String... asked) {
      return new Call(deadline, settings, List.of(asked), title, state);
    }

    public Call in(String otherState) {
      return new Call(deadline, settings, questions, title, otherState);
    }
  }

  public static long issuedCall() {
    return call(Call.usual());
  }

  /** Writes a call and gives its id. Settings are {@code column = value} of the call's row. */
  public static long call(Call call) {
    int number = 5000 + JvmWide.next("reply-fixture");
    try (Connection database = TestDatabase.connect()) {
      long resolution =
          id(
              database,
              "insert into resolution (symbol, session, adopted_on, registered_at, registered_by)"
                  + " values ('A/RES/66/"
                  + number
                  + "', 66, '2011-12-02', now(), 'test') returning id");
      run(
          database,
          "insert into resolution_version (resolution_id, language, title, source_text, source_sha256)"
              + " values ("
              + resolution
              + ", 'en', 'A sample resolution', 'x', repeat('0', 64))");
      long mandate =
          id(
              database,
              "insert into mandate (resolution_id, paragraph, kind, addressee, target_session)"
                  + " values ("
                  + resolution
                  + ", 5, 'SEEK_VIEWS', 'SECRETARY_GENERAL', 67) returning id");
      boolean draft = call.state().equals("DRAFT");
      long id =
          id(
              database,
              "insert into call_for_views (mandate_id, target_session, state, deadline, created_at,"
                  + " created_by, issued_at) values ("
                  + mandate
                  + ", 67, '"
                  + call.state()
                  + "', '"
                  + call.deadline()
                  + "', now(), 'test', "
                  + (draft ? "null" : "now()")
                  + ") returning id");
      try (PreparedStatement title =
          database.prepareStatement(
              "insert into call_wording (call_id, language, title) values (?, 'en', ?)")) {
        title.setLong(1, id);
        title.setString(2, call.title());
        title.executeUpdate();
      }
      if (!call.settings().isEmpty()) {
        run(database, "update call_for_views set " + call.settings() + " where id = " + id);
      }
      addQuestions(database, id, call.questions());
      return id;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void addQuestions(Connection database, long call, List<String> questions)
      throws SQLException {
    for (int i = 0; i < questions.size(); i++) {
      long question =
          id(
              database,
              "insert into call_question (call_id, position, label) values ("
                  + call
                  + ", "
                  + (i + 1)
                  + ", '"
                  + (char) ('a' + i)
                  + "') returning id");
      run(
          database,
          "insert into call_question_text (question_id, language, text) values ("
              + question
              + ", 'en', '"
              + questions.get(i)
              + "')");
    }
  }

  /** Gives a person a duty in a mission, if it is not given yet. */
  public static void duty(Actor person, String state, String duty) {
    try (Connection database = TestDatabase.connect()) {
      run(
          database,
          "insert into mission_membership (subject, display_name, email, state_code, duty,"
              + " valid_from, granted_by) select '"
              + person.subject()
              + "', '"
              + person.name()
              + "', '"
              + person.subject()
              + "@verbale.example', '"
              + state
              + "', '"
              + duty
              + "', '2000-01-01', 'test' where not exists (select 1 from mission_membership where"
              + " subject = '"
              + person.subject()
              + "' and duty = '"
              + duty
              + "' and state_code = '"
              + state
              + "')");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public static List<Block> text(String typed) {
    return StructuredText.parse(typed);
  }

  public static long count(String query) {
    try (Connection database = TestDatabase.connect()) {
      return id(database, query);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public static void run(String statement) {
    try (Connection database = TestDatabase.connect()) {
      run(database, statement);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long id(Connection database, String query) throws SQLException {
    try (var statement = database.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static void run(Connection database, String statement) throws SQLException {
    try (var executed = database.createStatement()) {
      executed.execute(statement);
    }
  }
}
