package org.verbale.mission.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.verbale.language.OfficialLanguage;

/** The languages in which the mission is written to, the first one first: {@code es en}. */
record LanguagesColumn() implements Column {

  @Override
  public String name() {
    return "languages";
  }

  @Override
  public String now(DirectoryRecord state, Row row) {
    return state.mission().preferredLanguages().stream()
        .map(OfficialLanguage::code)
        .collect(Collectors.joining(" "));
  }

  @Override
  public String given(DirectoryRecord state, Row row) {
    var codes = codes(row.cell(name()));
    if (codes.isEmpty()) {
      row.wrong(name(), "directory.error.languageMissing");
    }
    codes.stream()
        .filter(code -> OfficialLanguage.find(code).isEmpty())
        .forEach(code -> row.wrong(name(), "directory.error.language", code));
    return String.join(" ", codes);
  }

  @Override
  public void apply(DirectoryRecord state, Row row, String given, DirectoryWriter writer) {
    writer.languages(state, codes(given).stream().map(OfficialLanguage::ofCode).toList());
  }

  private static List<String> codes(String cell) {
    return Arrays.stream(cell.toLowerCase(Locale.ROOT).split("[\\s,;]+"))
        .filter(code -> !code.isEmpty())
        .distinct()
        .toList();
  }
}
