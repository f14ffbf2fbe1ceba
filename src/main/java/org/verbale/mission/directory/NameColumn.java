package org.verbale.mission.directory;

import java.time.LocalDate;
import java.util.Locale;
import org.verbale.language.OfficialLanguage;
import org.verbale.mission.NameForm;

/** A name of the State: {@code short_name_fr}. It holds from the day in {@code short_name_from}. */
record NameColumn(NameForm form, OfficialLanguage language) implements Column {
  private static final int LONGEST = 200;

  static String from(NameForm form) {
    return form.name().toLowerCase(Locale.ROOT) + "_name_from";
  }

  @Override
  public String name() {
    return form.name().toLowerCase(Locale.ROOT) + "_name_" + language.code();
  }

  /** The day from which a name of the row holds: today, if it says nothing else. */
  LocalDate since(DirectoryRecord state, Row row) {
    return row.day(from(form)).orElse(state.today());
  }

  @Override
  public String now(DirectoryRecord state, Row row) {
    return state.state().recordedName(form, language, since(state, row)).orElse("");
  }

  /** A formal name may be missing: then what is recorded stays. */
  @Override
  public String given(DirectoryRecord state, Row row) {
    var name = row.cell(name());
    if (name.length() > LONGEST) {
      row.wrong(name(), "directory.error.tooLong", LONGEST);
    }
    if (name.isEmpty() && form == NameForm.SHORT) {
      row.wrong(name(), "directory.error.nameMissing");
    }
    return name.isEmpty() ? now(state, row) : name;
  }

  @Override
  public void apply(DirectoryRecord state, Row row, String given, DirectoryWriter writer) {
    writer.name(state, form, language, given, since(state, row));
  }
}
