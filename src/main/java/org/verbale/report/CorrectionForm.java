package org.verbale.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.verbale.language.OfficialLanguage;
import org.verbale.web.FormErrors;

/** The entries of a corrigendum as sent: columns of equal length. An empty entry is none. */
public class CorrectionForm {

  @RestForm List<String> page;
  @RestForm List<String> paragraph;
  @RestForm List<String> replyOf;
  @RestForm List<String> instead;
  @RestForm List<String> read;

  List<CorrectionEntry> entries(OfficialLanguage language) {
    List<CorrectionEntry> entries = new ArrayList<>();
    int rows = instead == null ? 0 : instead.size();
    for (int row = 0; row < rows; row++) {
      short position = (short) (entries.size() + 1);
      CorrectionEntry entry =
          new CorrectionEntry(
              language,
              position,
              cell(page, row),
              cell(paragraph, row),
              cell(replyOf, row),
              cell(instead, row),
              cell(read, row));
      if (!isEmpty(entry)) {
        entries.add(entry);
      }
    }
    return entries;
  }

  /**
   * @param states the codes that an entry may name
   */
  static FormErrors check(List<CorrectionEntry> entries, Set<String> states) {
    FormErrors errors = FormErrors.none();
    for (CorrectionEntry entry : entries) {
      int at = entry.position();
      boolean placed = !entry.paragraph().isEmpty() || !entry.replyOf().isEmpty();
      boolean known = entry.replyOf().isEmpty() || states.contains(entry.replyOf());
      if (!placed || !known) {
        errors.add("paragraph-" + at, "report.error.correctionWhere", at);
      }
      errors.require("instead-" + at, entry.instead(), "report.error.correctionInstead");
      errors.require("read-" + at, entry.read(), "report.error.correctionRead");
    }
    return errors;
  }

  private static boolean isEmpty(CorrectionEntry entry) {
    return (entry.page() + entry.paragraph() + entry.replyOf() + entry.instead() + entry.read())
        .isEmpty();
  }

  private static String cell(List<String> column, int row) {
    return column == null || row >= column.size() || column.get(row) == null
        ? ""
        : column.get(row).strip();
  }
}
