package org.verbale.mission.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares a table with the directory. Changes nothing. */
@ApplicationScoped
class PlanImport {
  /** A line and the State that it is about. */
  private record Found(DirectoryRecord state, Row row) {}

  private final Directory directory;

  PlanImport(Directory directory) {
    this.directory = directory;
  }

  DirectoryPlan plan(byte[] file) {
    try {
      var text = CsvText.of(file);
      return plan(CsvTable.read(text.text()), text.charset());
    } catch (UnreadableTable unreadable) {
      return DirectoryPlan.unreadable(unreadable.error());
    }
  }

  private DirectoryPlan plan(CsvTable table, String charset) {
    var errors = table.checkColumns(Columns.names());
    if (!table.columns().contains(Columns.CODE)) {
      errors.add(ImportError.of(1, "", "directory.error.noCode"));
      return new DirectoryPlan(charset, List.of(), 0, 0, errors, List.of(), "");
    }
    Map<String, DirectoryRecord> known =
        directory.records().stream()
            .collect(Collectors.toMap(record -> record.state().code(), Function.identity()));
    var states = new HashMap<String, Long>();
    var steps = new ArrayList<DirectoryPlan.Step>();
    var changes = new ArrayList<StateChange>();
    for (var line : table.lines()) {
      find(table, line, known, states, errors)
          .ifPresent(found -> compare(found.state(), found.row(), steps, changes));
    }
    return new DirectoryPlan(
        charset,
        changes,
        states.size() - changes.size(),
        known.size() - states.size(),
        errors,
        steps,
        directory.fingerprint());
  }

  /** The State of the line and what the line says of it; nothing if it has none. */
  private static Optional<Found> find(
      CsvTable table,
      CsvTable.Line line,
      Map<String, DirectoryRecord> known,
      Map<String, Long> states,
      List<ImportError> errors) {
    var row = row(table, line, errors);
    if (line.cells().size() != table.columns().size()) {
      row.wrong("", "directory.error.cells", line.cells().size(), table.columns().size());
      return Optional.empty();
    }
    var code = row.cell(Columns.CODE).toUpperCase(Locale.ROOT);
    var state = known.get(code);
    if (state == null) {
      row.wrong("", code.isEmpty() ? "directory.error.codeMissing" : "directory.error.code", code);
      return Optional.empty();
    }
    var earlier = states.putIfAbsent(code, line.number());
    if (earlier != null) {
      row.wrong("", "directory.error.codeTwice", code, String.valueOf(earlier));
      return Optional.empty();
    }
    return Optional.of(new Found(state, row));
  }

  private static Row row(CsvTable table, CsvTable.Line line, List<ImportError> errors) {
    var cells = new HashMap<String, String>();
    int known = Math.min(line.cells().size(), table.columns().size());
    for (int i = 0; i < known; i++) {
      cells.put(table.columns().get(i), line.cells().get(i).strip());
    }
    return new Row(line.number(), cells, errors);
  }

  private static void compare(
      DirectoryRecord state, Row row, List<DirectoryPlan.Step> steps, List<StateChange> changes) {
    var cells = new ArrayList<CellChange>();
    for (var column : Columns.ALL) {
      if (!row.has(column.name())) {
        continue;
      }
      var before = column.now(state, row);
      var after = column.given(state, row);
      if (column.isData() && !before.equals(after)) {
        steps.add(new DirectoryPlan.Step(column, state, row, after));
        var from = column instanceof NameColumn name ? name.since(state, row).toString() : "";
        cells.add(new CellChange(column.name(), from, before, after));
      }
    }
    if (!cells.isEmpty()) {
      changes.add(new StateChange(row.line(), state.state().code(), cells));
    }
  }
}
