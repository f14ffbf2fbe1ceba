package org.verbale.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts lines together to pieces: what was broken by lines and pages becomes whole again. */
final class PieceReader {

  /** Below this share of the usual width, a line ended because its paragraph ended. */
  private static final double SHORT = 0.72;

  /** With fewer empty lines than one in so many, paragraphs are told apart by their short ends. */
  private static final int BLANKS_SELDOM = 25;

  /** A note under a rule, its mark set like any figure. */
  private static final Pattern PLAIN_NOTE = Pattern.compile("(\\d{1,3})\\s+(\\S.*)");

  private final List<TextLine> lines;
  private final LineKinds kinds;
  private final LineJoiner joiner;
  private final int usualWidth;
  private final boolean blanksSeldom;
  private final Piece.Kind[] forced;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<String> open = new ArrayList<>();
  private Piece.Kind openKind;
  private String openLabel;
  private TextLine openFirst;
  private final List<String> note = new ArrayList<>();
  private String noteLabel;
  private TextLine noteFirst;
  private TextLine lastText;
  private boolean inNotes;
  private boolean noteBetween;

  private PieceReader(List<TextLine> lines, LineKinds kinds) {
    this.lines = lines;
    this.kinds = kinds;
    this.joiner = new LineJoiner(lines);
    int[] widths = lines.stream().mapToInt(TextLine::width).sorted().toArray();
    this.usualWidth = widths.length == 0 ? 0 : widths[(int) (widths.length * 0.9)];
    long blanks = lines.stream().filter(TextLine::afterBlank).count();
    this.blanksSeldom = blanks * BLANKS_SELDOM < lines.size();
    this.forced = new HeadingFinder(lines, kinds).kinds();
  }

  static List<Piece> read(List<TextLine> lines, LineKinds kinds) {
    return new PieceReader(lines, kinds).read();
  }

  private List<Piece> read() {
    for (int i = 0; i < lines.size(); i++) {
      take(i);
    }
    closeNote();
    close(true);
    return pieces;
  }

  private void take(int index) {
    TextLine line = lines.get(index);
    if (LineKinds.isRule(line.text())) {
      // A rule stands above the footnotes of a page, or ends the report.
      inNotes = true;
      return;
    }
    inNotes = inNotes && !line.afterPage();
    if (takeNote(line)) {
      return;
    }
    closeNote();
    TextLine placed = noteBetween ? afterNotes(line) : line;
    if (forced[index] != null) {
      takeForced(index, placed);
    } else {
      takeText(placed);
    }
    lastText = placed;
    noteBetween = false;
  }

  /** Notes stand at the foot of a page: what follows them is the top of the next. */
  private static TextLine afterNotes(TextLine line) {
    return new TextLine(line.text(), line.indent(), false, true);
  }

  /** Notes are kept apart, so that a paragraph goes on behind them. */
  private boolean takeNote(TextLine line) {
    Optional<LineKinds.Labelled> begun = noteAt(line);
    if (begun.isPresent()) {
      boolean rule = inNotes;
      closeNote();
      inNotes = rule;
      noteLabel = begun.get().label();
      noteFirst = line;
      note.add(begun.get().rest());
      noteBetween = true;
      return true;
    }
    boolean goesOn = !note.isEmpty() && !line.afterBlank() && !line.afterPage();
    if (goesOn) {
      note.add(line.text());
    }
    return goesOn;
  }

  private void closeNote() {
    if (!note.isEmpty()) {
      pieces.add(
          new Piece(
              Piece.Kind.NOTE,
              noteLabel,
              joiner.join(note),
              noteFirst.indent(),
              note.size(),
              false));
      note.clear();
    }
    inNotes = false;
  }

  private Optional<LineKinds.Labelled> noteAt(TextLine line) {
    Optional<LineKinds.Labelled> raised = kinds.note(line);
    if (raised.isPresent() || !inNotes) {
      return raised;
    }
    Matcher plain = PLAIN_NOTE.matcher(line.text());
    return plain.matches()
        ? Optional.of(new LineKinds.Labelled(Piece.Kind.NOTE, plain.group(1), plain.group(2)))
        : Optional.empty();
  }

  private void takeForced(int index, TextLine line) {
    boolean continues =
        openKind == forced[index] && index > 0 && forced[index - 1] == forced[index];
    if (continues && openKind == Piece.Kind.STATE && !line.afterBlank()) {
      open.add(line.text());
    } else {
      open(line, forced[index], null, line.text());
    }
  }

  private void takeText(TextLine line) {
    Optional<LineKinds.Labelled> label = kinds.labelled(line);
    boolean begins = lastText == null || beginsPiece(lastText, line);
    if (label.isPresent() && (begins || mayFollow(lastText))) {
      open(line, label.get().kind(), label.get().label(), label.get().rest());
    } else if (begins) {
      open(line, Piece.Kind.TEXT, null, line.text());
    } else {
      open.add(line.text());
    }
  }

  /** A label in the middle of a paragraph's lines is one only after a closed clause. */
  private static boolean mayFollow(TextLine previous) {
    return previous.endsSentence();
  }

  private boolean beginsPiece(TextLine previous, TextLine line) {
    if (openKind == null || isHeading(openKind)) {
      return true;
    }
    boolean goesOn = !previous.endsSentence() && !isShort(previous);
    if (line.afterBlank()) {
      return !(goesOn && line.startsLower());
    }
    if (line.afterPage()) {
      return !line.startsLower() && (previous.endsSentence() || isShort(previous));
    }
    if (line.indent() > previous.indent() && line.indent() > 0 && open.size() > 1) {
      return previous.endsSentence() && !line.startsLower();
    }
    // A sentence that ends far before the margin ends its paragraph, blank lines or not.
    return previous.endsSentence() && isShort(previous) && (blanksSeldom || !line.startsLower());
  }

  private boolean isShort(TextLine line) {
    return line.width() < usualWidth * SHORT;
  }

  private static boolean isHeading(Piece.Kind kind) {
    return kind == Piece.Kind.PART_HEADING
        || kind == Piece.Kind.STATE
        || kind == Piece.Kind.BRACKET;
  }

  private void open(TextLine line, Piece.Kind kind, String label, String text) {
    close(line.afterBlank() || line.afterPage());
    openKind = kind;
    openLabel = label;
    openFirst = line;
    open.add(text);
  }

  private void close(boolean blankFollows) {
    if (!open.isEmpty()) {
      boolean blankBefore = openFirst.afterBlank() || openFirst.afterPage() || pieces.isEmpty();
      pieces.add(
          new Piece(
              openKind,
              openLabel,
              joiner.join(open),
              openFirst.indent(),
              open.size(),
              blankBefore && blankFollows));
      open.clear();
    }
    openKind = null;
  }
}
