package org.verbale.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes running headers, job numbers, page numbers and bar codes out of a printed text, and keeps
 * what they say about the document (handbook, un-documents §3 "Page furniture").
 */
final class PageFurniture {

  /**
   * @param lines the text alone
   * @param symbol that of the running header
   * @param jobNumber without language letter and dates
   */
  record Result(List<TextLine> lines, Optional<String> symbol, Optional<String> jobNumber) {
    Result with(UnaryOperator<List<TextLine>> change) {
      return new Result(change.apply(lines), symbol, jobNumber);
    }
  }

  private static final Pattern SYMBOL =
      Pattern.compile("(A/\\d{1,3}/\\d{1,4}(?:/(?:Add|Corr|Rev)\\.\\d+)*)\\*?");
  private static final int MASTHEAD = 15;
  private static final Pattern MASTHEAD_SYMBOL =
      Pattern.compile("\\p{L}[^\\d*]{2,60}\\s" + SYMBOL.pattern() + "(?:\\s.*)?");
  private static final Pattern JOB =
      Pattern.compile(
          "(?:\\d{1,3}(?:/\\d{1,3})?\\s*)?(\\d{2}-\\d{5})(?:\\s*\\([ACEFRS]\\))?(?:\\s+\\d{6}){0,3}"
              + "(?:\\s*\\*\\d{7}\\*)?(?:\\s*\\d{1,3}(?:/\\d{1,3})?)?");
  private static final Pattern BAR_CODE = Pattern.compile("\\*\\d{7}\\*");
  private static final Pattern PAGE_OF_TOTAL = Pattern.compile("\\p{Nd}{1,3}\\s?/\\s?\\p{Nd}{1,3}");
  private static final Pattern EDGES =
      Pattern.compile("^[\\s\\u00a0\\u202f]+|[\\s\\u00a0\\u202f]+$");
  private static final Pattern PAGE = Pattern.compile("\\p{Nd}{1,3}");

  private final Wording wording;
  private final List<TextLine> kept = new ArrayList<>();
  private String symbol;
  private String jobNumber;
  private int blanks;
  private boolean pageEnded;

  private PageFurniture(Wording wording) {
    this.wording = wording;
  }

  static Result remove(String text, Wording wording) {
    PageFurniture furniture = new PageFurniture(wording);
    String[] lines = text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      furniture.take(lines, i);
    }
    return new Result(
        furniture.kept,
        Optional.ofNullable(furniture.symbol).or(() -> mastheadSymbol(furniture.kept)),
        Optional.ofNullable(furniture.jobNumber));
  }

  /** On the first page the symbol may share its line with the name of the organization. */
  private static Optional<String> mastheadSymbol(List<TextLine> lines) {
    return lines.stream()
        .limit(MASTHEAD)
        .map(line -> MASTHEAD_SYMBOL.matcher(line.text()))
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1))
        .findFirst();
  }

  private void take(String[] lines, int index) {
    String raw = lines[index];
    if (raw.indexOf('\f') >= 0) {
      pageEnded = true;
      raw = raw.replace('\f', ' ');
    }
    String line = EDGES.matcher(raw).replaceAll("");
    if (line.isEmpty()) {
      blanks++;
    } else if (isFurniture(line, lines, index)) {
      pageEnded = true;
    } else {
      int indent = raw.length() - raw.stripLeading().length();
      kept.add(new TextLine(line, indent, blanks > 0 && !pageEnded, pageEnded));
      blanks = 0;
      pageEnded = false;
    }
  }

  private boolean isFurniture(String line, String[] lines, int index) {
    Matcher symbolLine = SYMBOL.matcher(line);
    if (symbolLine.matches()) {
      // The report's own symbol comes again on every page; a symbol of another document does not
      // stand alone in a line, except in a footnote, which ends with a stop.
      symbol = symbol == null ? symbolLine.group(1) : symbol;
      return true;
    }
    Matcher jobLine = JOB.matcher(line);
    if (jobLine.matches()) {
      jobNumber = jobNumber == null ? jobLine.group(1) : jobNumber;
      return true;
    }
    return BAR_CODE.matcher(line).matches()
        || wording.isRecycleLine(line)
        || PAGE_OF_TOTAL.matcher(line).matches()
        || (PAGE.matcher(line).matches() && standsAlone(lines, index));
  }

  private static boolean standsAlone(String[] lines, int index) {
    boolean before = index == 0 || lines[index - 1].isBlank() || lines[index].indexOf('\f') >= 0;
    boolean after =
        index == lines.length - 1
            || lines[index + 1].isBlank()
            || lines[index + 1].indexOf('\f') >= 0
            || SYMBOL.matcher(lines[index + 1].strip()).matches();
    return before && after;
  }
}
