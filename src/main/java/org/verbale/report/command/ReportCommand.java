package org.verbale.report.command;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.verbale.emblem.EmblemFile;
import org.verbale.emblem.EmblemRefused;
import org.verbale.language.AgendaItems;
import org.verbale.report.composing.AgendaKind;
import org.verbale.report.reading.Recomposition;

/** What {@code make report} is told: {@code NAME=value} words, empty values meaning none. */
record ReportCommand(Path in, Path out, Recomposition.Given given) {

  static final String USAGE =
      """
      make report IN=published-report.txt OUT=folder
        IN            text, PDF or Word file of a published report
        OUT           folder for the PDF, made if it is not there
      and, where the text does not say it or says it wrongly:
        SYMBOL        A/67/131
        SESSION       67
        TITLE         title of the report
        AGENDA        preliminary, provisional or adopted (preliminary)
        ITEM          agenda item, "98 (h)"
        ITEM_TITLE    title of the agenda item
        DATE          date of the report, 2012-07-11
        JOB           job number, 12-41314
        JOB_DATES     dates behind it, 2012-07-11,2012-07-12
      and, if you may use one:
        EMBLEM        PNG or JPEG picture for the masthead
      """;

  private static final List<String> NAMES =
      List.of(
          "IN",
          "OUT",
          "SYMBOL",
          "SESSION",
          "TITLE",
          "AGENDA",
          "ITEM",
          "ITEM_TITLE",
          "DATE",
          "JOB",
          "JOB_DATES",
          "EMBLEM");

  /** The words are no command; the message says what is wrong and what would be right. */
  static final class WrongCommand extends RuntimeException {
    WrongCommand(String message) {
      super(message);
    }
  }

  static ReportCommand parse(String... words) {
    Map<String, String> values = new TreeMap<>();
    for (String word : words) {
      int equals = word.indexOf('=');
      String name = equals < 0 ? word : word.substring(0, equals);
      if (equals < 0 || !NAMES.contains(name)) {
        throw new WrongCommand("'" + word + "' is not understood.\n\n" + USAGE);
      }
      if (!word.substring(equals + 1).isBlank()) {
        values.put(name, word.substring(equals + 1).strip());
      }
    }
    for (String needed : List.of("IN", "OUT")) {
      if (!values.containsKey(needed)) {
        throw new WrongCommand(needed + " is missing.\n\n" + USAGE);
      }
    }
    return new ReportCommand(Path.of(values.get("IN")), Path.of(values.get("OUT")), given(values));
  }

  private static Recomposition.Given given(Map<String, String> values) {
    return new Recomposition.Given(
        values.get("SYMBOL"),
        session(values.get("SESSION")),
        values.get("TITLE"),
        agenda(values.get("AGENDA")),
        item(values.get("ITEM")),
        values.get("ITEM_TITLE"),
        date("DATE", values.get("DATE")),
        values.get("JOB"),
        dates(values.get("JOB_DATES")),
        emblem(values.get("EMBLEM")));
  }

  private static byte[] emblem(String value) {
    try {
      return value == null ? null : EmblemFile.read(value);
    } catch (EmblemRefused e) {
      throw new WrongCommand(e.getMessage());
    }
  }

  private static Integer session(String value) {
    if (value == null) {
      return null;
    }
    if (!value.matches("\\d{1,3}")
        || Integer.parseInt(value) < 1
        || Integer.parseInt(value) > 199) {
      throw new WrongCommand("SESSION=" + value + " is no session: give a number from 1 to 199.");
    }
    return Integer.valueOf(value);
  }

  private static AgendaKind agenda(String value) {
    if (value == null) {
      return null;
    }
    return switch (value) {
      case "preliminary" -> AgendaKind.PRELIMINARY_LIST;
      case "provisional" -> AgendaKind.PROVISIONAL_AGENDA;
      case "adopted" -> AgendaKind.ADOPTED_AGENDA;
      default ->
          throw new WrongCommand(
              "AGENDA=" + value + " is none of preliminary, provisional and adopted.");
    };
  }

  private static String item(String value) {
    return value == null
        ? null
        : AgendaItems.parse(value)
            .orElseThrow(
                () -> new WrongCommand("ITEM=" + value + " is no agenda item such as \"98 (h)\"."));
  }

  private static List<LocalDate> dates(String value) {
    return value == null
        ? List.of()
        : Arrays.stream(value.split(",")).map(day -> date("JOB_DATES", day.strip())).toList();
  }

  private static LocalDate date(String name, String value) {
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw new WrongCommand(name + "=" + value + " is no date: write it as 2012-07-11.");
    }
  }
}
