package org.verbale.mission.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verbale.language.OfficialLanguage;
import org.verbale.mission.NameForm;

/** The columns of the table, in their order. */
final class Columns {
  /** The column by which a line belongs to a State. */
  static final String CODE = "code";

  static final List<Column> ALL = all();

  private Columns() {}

  static Set<String> names() {
    return Stream.concat(Stream.of(CODE), ALL.stream().map(Column::name))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<Column> all() {
    var columns = new ArrayList<Column>();
    columns.add(new GroupColumn());
    columns.add(new LanguagesColumn());
    columns.add(new TimeZoneColumn());
    for (var part : AddressColumn.Part.values()) {
      columns.add(new AddressColumn(part));
    }
    columns.add(new FocalPointsColumn());
    for (var form : NameForm.values()) {
      columns.add(new NameDayColumn(form));
      for (var language : OfficialLanguage.values()) {
        columns.add(new NameColumn(form, language));
      }
    }
    return List.copyOf(columns);
  }
}
