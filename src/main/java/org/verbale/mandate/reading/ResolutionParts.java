package org.verbale.mandate.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verbale.language.DateReader;
import org.verbale.mandate.reading.ResolutionReading.Paragraph;

/**
 * A resolution taken apart: what stands before "The General Assembly,", the preamble, the operative
 * part, the end, the footnotes.
 *
 * @param opened whether "The General Assembly," was found
 * @param closed whether the end was found
 * @param preamble its paragraphs
 */
record ResolutionParts(
    Header header,
    boolean opened,
    List<String> preamble,
    OperativePart operative,
    boolean closed,
    Meeting meeting,
    List<String> footnotes) {

  private static final int LONGEST_OPENING = 80;

  /** Takes lines, already without the furniture of pages, apart. */
  static ResolutionParts of(List<String> lines, Wording wording) {
    int opening = opening(lines, wording);
    SeveralResolutions.refuse(lines, wording);
    List<String> marked = PlainFootnotes.mark(lines, Math.max(opening, 0), wording);
    FootnoteCollector.Collected collected = FootnoteCollector.collect(marked, wording);
    List<String> text = collected.lines();
    int start = opening(text, wording);
    int bodyFrom = start >= 0 ? start : afterTitle(text);
    Header header = new HeaderReader(text.subList(0, bodyFrom), wording).read();
    List<String> body =
        PageNoise.removeRunningTitles(
            withoutOpening(text.subList(bodyFrom, text.size()), wording, start >= 0),
            titles(header, wording),
            wording);
    return split(header, start >= 0, body, text, wording, collected.footnotes());
  }

  private static ResolutionParts split(
      Header header,
      boolean opened,
      List<String> body,
      List<String> text,
      Wording wording,
      List<String> footnotes) {
    Meeting inBody = Meeting.find(body, wording);
    int end = endOfText(body, inBody.line() < 0 ? body.size() : inBody.line(), wording);
    List<String> main = body.subList(0, end);
    int first = OperativeReader.start(main);
    Vocabulary whole = new Vocabulary(wording.bare(String.join(" ", main)));
    OperativePart operative =
        first >= 0
            ? new OperativeReader(wording, whole).read(main.subList(first, end))
            : UnnumberedParagraph.read(main, wording, whole);
    List<String> preamble = blocks(first >= 0 ? main.subList(0, first) : main, wording, whole);
    Meeting meeting = inBody.line() < 0 ? Meeting.find(text, wording) : inBody;
    return new ResolutionParts(
        header, opened, preamble, operative, inBody.line() >= 0, meeting, footnotes);
  }

  /** The date stands before the meeting in some languages: it is no part of the last paragraph. */
  private static int endOfText(List<String> body, int end, Wording wording) {
    int last = end;
    while (last > 0) {
      String line = body.get(last - 1);
      boolean date = line.length() < 60 && DateReader.read(line, wording.language).isPresent();
      if (!line.isEmpty() && !line.equals(Markup.PAGE_BREAK) && !date) {
        return last;
      }
      last--;
    }
    return end;
  }

  /** The line of "The General Assembly,"; the masthead names the organ without a comma. */
  private static int opening(List<String> lines, Wording wording) {
    int withoutComma = -1;
    boolean titled = false;
    for (int i = 0; i < lines.size(); i++) {
      titled = titled || ResolutionTitle.in(lines.get(i)).isPresent();
      if (isOpening(lines.get(i), wording)) {
        return i;
      }
      if (titled && withoutComma < 0 && "".equals(afterOpening(lines.get(i), wording))) {
        withoutComma = i;
      }
    }
    return withoutComma;
  }

  /** Whether a line begins "The General Assembly,". */
  static boolean isOpening(String line, Wording wording) {
    String after = afterOpening(line, wording);
    return after != null && after.matches("[,،].*");
  }

  /** What follows "The General Assembly" at the beginning of a line; null if it does not. */
  private static String afterOpening(String line, Wording wording) {
    String start = wording.bare(line.substring(0, Math.min(line.length(), LONGEST_OPENING)));
    Matcher matcher = wording.opening.matcher(start);
    return matcher.lookingAt() ? start.substring(matcher.end()).stripLeading() : null;
  }

  /** The first line of the body without the words that open it. */
  private static List<String> withoutOpening(List<String> body, Wording wording, boolean opened) {
    List<String> lines = new ArrayList<>(body);
    if (opened && !lines.isEmpty()) {
      Matcher comma = Pattern.compile("^[^,،，]{0,80}[,،，]?").matcher(lines.getFirst());
      lines.set(0, comma.replaceFirst("").strip());
    }
    return lines;
  }

  private static int afterTitle(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (ResolutionTitle.in(lines.get(i)).isPresent()) {
        int end = i;
        while (end < lines.size() && !lines.get(end).isEmpty()) {
          end++;
        }
        return end;
      }
    }
    return Math.max(0, OperativeReader.start(lines));
  }

  private static List<String> titles(Header header, Wording wording) {
    List<String> titles = new ArrayList<>();
    for (String title : new String[] {header.title(), header.agendaItemTitle()}) {
      if (title != null) {
        titles.add(wording.bare(title));
      }
    }
    return titles;
  }

  private static List<String> blocks(List<String> lines, Wording wording, Vocabulary whole) {
    List<String> blocks = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String line : lines) {
      if (line.isEmpty()) {
        flush(open, blocks);
      } else if (!line.equals(Markup.PAGE_BREAK)) {
        LineJoiner.join(open, line, wording, whole);
      }
    }
    flush(open, blocks);
    return blocks;
  }

  private static void flush(StringBuilder open, List<String> blocks) {
    if (!open.isEmpty()) {
      blocks.add(Text.clean(open.toString()));
      open.setLength(0);
    }
  }

  /** All operative paragraphs of one text. */
  List<Paragraph> paragraphs() {
    return operative.paragraphs();
  }
}
