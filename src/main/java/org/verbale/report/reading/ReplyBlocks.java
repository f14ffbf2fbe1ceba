package org.verbale.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verbale.document.Block;
import org.verbale.document.Paragraph;
import org.verbale.document.Section;

/** The text of one reply: paragraphs, lists in levels, the reply's own headings. */
final class ReplyBlocks {

  private static final int LONGEST_HEADING = 140;
  private static final Pattern CLOSED =
      Pattern.compile("(?s).*[.,;:!?。；：，！？،؛؟](?:[\\s»”\"¹²³⁰⁴-⁹]|<sup>[^<]{1,4}</sup>)*\\d{0,3}$");
  private static final Pattern HEADING_NUMBER =
      Pattern.compile("^((?:[IVX]{1,5}|[A-Z]|\\d{1,2}(?:\\.\\d{1,2})*)[.)])\\s+(\\S.*)$");

  private final List<Piece> pieces;
  private final Footnotes notes;

  private ReplyBlocks(List<Piece> pieces, Footnotes notes) {
    this.pieces = pieces.stream().filter(piece -> !piece.is(Piece.Kind.NOTE)).toList();
    this.notes = notes;
  }

  static List<Block> of(List<Piece> pieces, Footnotes notes) {
    return new ReplyBlocks(pieces, notes).blocks();
  }

  private List<Block> blocks() {
    List<Block> top = new ArrayList<>();
    int i = 0;
    while (i < pieces.size()) {
      Piece piece = pieces.get(i);
      if (isHeading(i)) {
        List<Block> under = new ArrayList<>();
        i++;
        while (i < pieces.size() && !isHeading(i)) {
          i = take(i, under);
        }
        top.add(section(piece, under));
      } else {
        i = take(i, top);
      }
    }
    return top;
  }

  /** Adds what begins at a piece, and says where the next begins. */
  private int take(int index, List<Block> blocks) {
    Piece piece = pieces.get(index);
    if (isItem(piece)) {
      int end = index;
      while (end < pieces.size() && isItem(pieces.get(end)) && !isHeading(end)) {
        end++;
      }
      blocks.addAll(new ListBuilder(notes).build(pieces.subList(index, end)));
      return end;
    }
    blocks.add(
        new Paragraph(null, piece.label(), Paragraph.Style.BODY, notes.inline(piece.text())));
    return index + 1;
  }

  private Section section(Piece heading, List<Block> under) {
    String number = heading.label();
    String words = heading.text();
    Matcher numbered = HEADING_NUMBER.matcher(words);
    if (number == null && numbered.matches()) {
      number = numbered.group(1);
      words = numbered.group(2);
    }
    return new Section(null, Section.Role.SUBSECTION, number, notes.inline(words), under);
  }

  private static boolean isItem(Piece piece) {
    return piece.is(Piece.Kind.BULLET)
        || (piece.is(Piece.Kind.LABELLED) && ListBuilder.kind(piece) != null);
  }

  /** A short line of its own that closes with no stop, and has text under it. */
  private boolean isHeading(int index) {
    Piece piece = pieces.get(index);
    boolean may = piece.is(Piece.Kind.TEXT) || (piece.is(Piece.Kind.LABELLED) && !isItem(piece));
    return may
        && piece.alone()
        && piece.lines() <= 2
        && LineJoiner.width(piece.text()) <= LONGEST_HEADING
        && !CLOSED.matcher(piece.text()).matches()
        && !Character.isLowerCase(piece.text().codePointAt(0))
        && index + 1 < pieces.size();
  }
}
