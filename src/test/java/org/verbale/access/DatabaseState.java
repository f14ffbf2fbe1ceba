package org.verbale.access;

import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.verbale.testing.TestDatabase;

/** A fingerprint of every table but the log, which also keeps what was refused. */
final class DatabaseState {
  private DatabaseState() {}

  static Map<String, String> now() throws SQLException {
    var state = new TreeMap<String, String>();
    try (var connection = TestDatabase.connect();
        var statement = connection.createStatement()) {
      var tables = new TreeMap<String, String>();
      try (var names =
          statement.executeQuery(
              "select table_name from information_schema.tables where table_schema = 'public'"
                  + " and table_type = 'BASE TABLE'"
                  + " and table_name not in ('audit_event', 'flyway_schema_history')")) {
        while (names.next()) {
          var name = names.getString(1);
          tables.put(
              name,
              "select count(*) || ':' || coalesce(md5(string_agg(md5(t::text), ''"
                  + " order by md5(t::text))), '') from "
                  + name
                  + " t");
        }
      }
      for (var table : tables.entrySet()) {
        try (var print = statement.executeQuery(table.getValue())) {
          print.next();
          state.put(table.getKey(), print.getString(1));
        }
      }
    }
    return state;
  }
}
