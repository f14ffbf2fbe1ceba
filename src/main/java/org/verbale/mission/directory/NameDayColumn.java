package org.verbale.mission.directory;

import org.verbale.mission.NameForm;

/** From which day the names of the row hold. */
record NameDayColumn(NameForm form) implements Column {

  @Override
  public String name() {
    return NameColumn.from(form);
  }

  @Override
  public String now(DirectoryRecord state, Row row) {
    return state.state().namedSince(form, state.today()).map(Object::toString).orElse("");
  }

  @Override
  public String given(DirectoryRecord state, Row row) {
    if (!row.cell(name()).isEmpty() && row.day(name()).isEmpty()) {
      row.wrong(name(), "directory.error.date", row.cell(name()));
    }
    return row.cell(name());
  }

  @Override
  public void apply(DirectoryRecord state, Row row, String given, DirectoryWriter writer) {
    // The day belongs to the names and is recorded with them.
  }

  @Override
  public boolean isData() {
    return false;
  }
}
