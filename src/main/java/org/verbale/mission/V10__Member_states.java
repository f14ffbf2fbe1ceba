package org.verbale.mission;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Brings the 193 Member States, the two observer States and the European Union into the schema,
 * with their names in six languages and the names they had before. Later changes of a name are
 * migrations of their own.
 */
class V10__Member_states extends BaseJavaMigration {
  private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ru", "zh", "ar");
  private static final LocalDate CHARTER = LocalDate.of(1945, 10, 24);
  private static final int SHORT_NAMES = 5;
  private static final int FORMAL_NAMES = SHORT_NAMES + 6;
  private static final int FORMER_NAMES = 3;

  @Override
  public void migrate(Context context) throws Exception {
    var connection = context.getConnection();
    Map<String, LocalDate> changed = new HashMap<>();
    var former = read("former-names.csv");
    former.forEach(row -> changed.put(row[0] + row[2], LocalDate.parse(row[1])));
    for (var file : List.of("member-states.csv", "organizations.csv")) {
      var rows = read(file);
      insertStates(connection, rows);
      insertNames(connection, "SHORT", SHORT_NAMES, rows, changed);
      insertNames(connection, "FORMAL", FORMAL_NAMES, rows, changed);
    }
    for (var form : List.of("SHORT", "FORMAL")) {
      var rows = former.stream().filter(row -> row[2].equals(form)).toList();
      insertNames(connection, form, FORMER_NAMES, rows, Map.of());
    }
    insertMissions(connection);
  }

  private static void insertStates(Connection connection, List<String[]> rows) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "insert into member_state (code, iso2, m49, status, regional_group)"
                + " values (?, ?, ?, ?, ?)")) {
      for (var row : rows) {
        insert.setString(1, row[0]);
        insert.setString(2, row[1]);
        insert.setShort(3, Short.parseShort(row[2]));
        insert.setString(4, row[3]);
        insert.setString(5, row[4].isBlank() ? null : row[4]);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** A name that replaced another holds from that day, every other since the Charter. */
  private static void insertNames(
      Connection connection,
      String form,
      int firstColumn,
      List<String[]> rows,
      Map<String, LocalDate> changed)
      throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "insert into state_name (state_code, language, form, name, valid_from)"
                + " values (?, ?, ?, ?, ?)")) {
      for (var row : rows) {
        for (int i = 0; i < LANGUAGES.size(); i++) {
          if (row[firstColumn + i].isBlank()) {
            continue;
          }
          insert.setString(1, row[0]);
          insert.setString(2, LANGUAGES.get(i));
          insert.setString(3, form);
          insert.setString(4, row[firstColumn + i].strip());
          insert.setDate(5, Date.valueOf(changed.getOrDefault(row[0] + form, CHARTER)));
          insert.addBatch();
        }
      }
      insert.executeBatch();
    }
  }

  private static void insertMissions(Connection connection) throws SQLException, IOException {
    try (var statement = connection.createStatement()) {
      statement.execute("insert into permanent_mission (state_code) select code from member_state");
    }
    try (var update =
        connection.prepareStatement(
            "update permanent_mission set preferred_languages = ? where state_code = ?")) {
      for (var row : read("preferred-languages.csv")) {
        update.setArray(1, connection.createArrayOf("text", row[1].split(" ")));
        update.setString(2, row[0]);
        update.addBatch();
      }
      update.executeBatch();
    }
  }

  /** The rows below the heading. No field of these files holds a comma or a quotation mark. */
  private static List<String[]> read(String file) throws IOException {
    try (var in = V10__Member_states.class.getResourceAsStream("/mission/" + file);
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).map(line -> line.split(",", -1)).toList();
    }
  }
}
