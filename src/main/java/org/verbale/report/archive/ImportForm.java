package org.verbale.report.archive;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.verbale.language.OfficialLanguage;
import org.verbale.persistence.Sha256;
import org.verbale.report.reading.PublishedReply;
import org.verbale.report.reading.PublishedReport;
import org.verbale.web.FormErrors;

/** What was read of a report, as an officer sees, corrects and confirms it. */
final class ImportForm {

  private static final Pattern SYMBOL =
      Pattern.compile("A/\\d{1,3}/\\d{1,4}(?:/(?:Add|Corr|Rev)\\.\\d+)*");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}/\\d{1,4}(?: [A-Z])?");
  private static final int LAST_SESSION = 199;

  private final String text;
  private final PublishedReport read;
  private final String symbol;
  private final String resolution;
  private final String paragraph;
  private final String session;
  private final String noteVerbale;
  private final List<Line> lines;

  /**
   * One reply.
   *
   * @param index its place in the report, from 0
   * @param states codes with commas between them, as typed
   * @param leftOut whether it is not to be imported
   */
  record Line(int index, PublishedReply reply, String states, boolean leftOut) {
    /** The name of the field with the codes. */
    public String field() {
      return "states-" + index;
    }

    /** The name of the box that leaves the reply out. */
    public String box() {
      return "out-" + index;
    }

    private List<String> codes() {
      return Arrays.stream(states.toUpperCase(Locale.ROOT).split("[\\s,;،、]+"))
          .filter(code -> !code.isEmpty())
          .distinct()
          .toList();
    }
  }

  private ImportForm(
      String text,
      PublishedReport read,
      String symbol,
      String resolution,
      String paragraph,
      String session,
      String noteVerbale,
      List<Line> lines) {
    this.text = text;
    this.read = read;
    this.symbol = symbol;
    this.resolution = resolution;
    this.paragraph = paragraph;
    this.session = session;
    this.noteVerbale = noteVerbale;
    this.lines = lines;
  }

  /** The form as it is filled from what was read. */
  static ImportForm of(PublishedReport read, String text) {
    List<Line> lines = new ArrayList<>();
    for (PublishedReply reply : read.replies()) {
      lines.add(new Line(lines.size(), reply, String.join(", ", reply.states()), false));
    }
    return new ImportForm(
        text,
        read,
        read.symbol().orElse(""),
        read.facts().resolution().orElse(""),
        read.facts().paragraph().map(String::valueOf).orElse(""),
        read.facts().targetSession().map(String::valueOf).orElse(""),
        read.facts().noteVerbale().map(String::valueOf).orElse(""),
        lines);
  }

  /** The form as it was sent; the same text is read again. */
  static ImportForm of(PublishedReport read, String text, MultivaluedMap<String, String> sent) {
    List<Line> lines = new ArrayList<>();
    for (PublishedReply reply : read.replies()) {
      int index = lines.size();
      String states = value(sent, "states-" + index);
      lines.add(new Line(index, reply, states, sent.containsKey("out-" + index)));
    }
    return new ImportForm(
        text,
        read,
        value(sent, "symbol"),
        value(sent, "resolution"),
        value(sent, "paragraph"),
        value(sent, "session"),
        value(sent, "noteVerbale"),
        lines);
  }

  /** The same with the replies of nobody known left out. */
  ImportForm withoutUnknown() {
    List<Line> known =
        lines.stream()
            .map(
                line ->
                    new Line(
                        line.index(),
                        line.reply(),
                        line.states(),
                        line.leftOut() || line.states().isEmpty()))
            .toList();
    return new ImportForm(text, read, symbol, resolution, paragraph, session, noteVerbale, known);
  }

  /** The same with facts that the text does not hold; what is null or blank stays. */
  ImportForm with(Given given) {
    return new ImportForm(
        text,
        read,
        first(given.symbol(), symbol),
        first(given.resolution(), resolution),
        first(given.paragraph(), paragraph),
        first(given.session(), session),
        first(given.noteVerbale(), noteVerbale),
        lines);
  }

  /** Facts that a program gives beside the text. */
  record Given(
      String symbol, String resolution, String paragraph, String session, String noteVerbale) {}

  private static String first(String given, String read) {
    return given == null || given.isBlank() ? read : given.strip();
  }

  private static String value(MultivaluedMap<String, String> sent, String name) {
    String value = sent.getFirst(name);
    return value == null ? "" : value.strip();
  }

  /**
   * The report as confirmed; null, with the errors told, if something is missing or wrong.
   *
   * @param known whether a code is that of a State or organization
   */
  PastReport checked(FormErrors errors, Predicate<String> known) {
    if (!SYMBOL.matcher(symbol).matches()) {
      errors.add("symbol", "archive.error.symbol");
    }
    if (!resolution.isEmpty() && !NUMBER.matcher(resolution).matches()) {
      errors.add("resolution", "archive.error.resolution");
    }
    Integer sessionNumber = number(session, LAST_SESSION, "session", errors);
    if (session.isEmpty()) {
      errors.add("session", "archive.error.session");
    }
    Integer paragraphNumber = number(paragraph, LAST_SESSION, "paragraph", errors);
    if (paragraphNumber != null && resolution.isEmpty()) {
      errors.add("resolution", "archive.error.resolution");
    }
    LocalDate note = date(errors);
    List<PastReport.Reply> replies = replies(errors, known);
    return errors.isEmpty()
        ? new PastReport(
            symbol,
            read.language(),
            read.preface().title().or(() -> read.facts().title()).orElse(null),
            resolution.isEmpty() ? null : resolution,
            paragraphNumber,
            sessionNumber,
            note,
            Sha256.hex(text),
            replies)
        : null;
  }

  private static Integer number(String typed, int most, String field, FormErrors errors) {
    if (typed.isEmpty()) {
      return null;
    }
    if (!typed.matches("\\d{1,3}")
        || Integer.parseInt(typed) < 1
        || Integer.parseInt(typed) > most) {
      errors.add(field, "archive.error." + field);
      return null;
    }
    return Integer.valueOf(typed);
  }

  private LocalDate date(FormErrors errors) {
    try {
      return noteVerbale.isEmpty() ? null : LocalDate.parse(noteVerbale);
    } catch (DateTimeException e) {
      errors.add("noteVerbale", "archive.error.noteVerbale");
      return null;
    }
  }

  private List<PastReport.Reply> replies(FormErrors errors, Predicate<String> known) {
    List<PastReport.Reply> replies = new ArrayList<>();
    for (Line line : lines) {
      if (line.leftOut()) {
        continue;
      }
      List<String> codes = line.codes();
      List<String> unknown = codes.stream().filter(code -> !known.test(code)).toList();
      PublishedReply reply = line.reply();
      if (codes.isEmpty()) {
        errors.add(line.field(), "archive.error.nobody", reply.heading());
      } else if (!unknown.isEmpty()) {
        errors.add(line.field(), "archive.error.state", String.join(", ", unknown));
      } else {
        replies.add(
            new PastReport.Reply(
                codes,
                reply.heading(),
                reply.originals(),
                reply.receivedOn().orElse(null),
                reply.blocks()));
      }
    }
    if (replies.isEmpty() && errors.isEmpty()) {
      errors.add("symbol", "archive.error.noReplies");
    }
    return replies;
  }

  public String text() {
    return text;
  }

  public OfficialLanguage language() {
    return read.language();
  }

  public List<PublishedReport.Warning> warnings() {
    return read.warnings();
  }

  public String symbol() {
    return symbol;
  }

  public String resolution() {
    return resolution;
  }

  public String paragraph() {
    return paragraph;
  }

  public String session() {
    return session;
  }

  public String noteVerbale() {
    return noteVerbale;
  }

  public List<Line> lines() {
    return lines;
  }
}
