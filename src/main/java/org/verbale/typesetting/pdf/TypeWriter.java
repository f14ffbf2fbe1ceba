package org.verbale.typesetting.pdf;

import org.verbale.typesetting.font.Face;
import org.verbale.typesetting.font.GlyphRun;
import org.verbale.typesetting.line.Fragment;
import org.verbale.typesetting.line.Line;
import org.verbale.typesetting.line.Line.Part;

/** Writes lines of type as instructions. */
final class TypeWriter {

  private static final float UNDERLINE_DROP = 0.12f;
  private static final float UNDERLINE_THICKNESS = 0.05f;

  private final ContentStream content;
  private final FontUse fonts;
  private Face face;
  private float size;
  private float rise;

  /** Where the next glyph would stand, in thousandths of the size from the start of the string. */
  private int pen;

  private boolean isInString;

  TypeWriter(ContentStream content, FontUse fonts) {
    this.content = content;
    this.fonts = fonts;
  }

  /** The next line says its face, whatever came before. */
  void forgetFace() {
    face = null;
  }

  /**
   * Shows part of a line.
   *
   * @param left of the measure, in points from the left edge of the page
   * @param baseLine in points from the bottom edge
   */
  void show(Line line, int from, int to, float left, float baseLine) {
    content.text("BT\n");
    int at = from;
    while (at < to) {
      int end = endOfGroup(line, at, to);
      showGroup(line, at, end, left, baseLine);
      at = end;
    }
    content.text("ET\n");
    underline(line, from, to, left, baseLine);
  }

  /** Fragments of one face, size and place in a divided word, which one instruction can show. */
  private static int endOfGroup(Line line, int from, int limit) {
    Fragment first = line.fragments()[from];
    Part part = line.part(from);
    int to = from + 1;
    while (to < limit && line.fragments()[to].looksLike(first) && line.part(to) == part) {
      to++;
    }
    return to;
  }

  private void showGroup(Line line, int from, int to, float left, float baseLine) {
    Fragment first = line.fragments()[from];
    Part part = line.part(from);
    if (part != Part.WHOLE) {
      String word = part == Part.BEGUN ? line.division().word() : "";
      content.span(word);
    }
    float start = left + line.x()[from] + first.shift();
    moveTo(first, start, baseLine);
    for (int at = from; at < to; at++) {
      Fragment fragment = line.fragments()[at];
      float place = left + line.x()[at] + fragment.shift() - start;
      show(fragment, place * 1000 / fragment.size());
      // The next group places itself: a space at the end only has to be there for the text layer.
      if (line.spaced()[at] && at + 1 < line.fragments().length) {
        showSpace(fragment.run().face());
      }
    }
    endString();
    content.text("]TJ\n");
    if (part != Part.WHOLE) {
      content.text("EMC\n");
    }
  }

  private void moveTo(Fragment fragment, float x, float baseLine) {
    select(fragment.run().face(), fragment.size());
    content.text("1 0 0 1 ").number(x).number(baseLine + fragment.rise()).text("Tm[");
    pen = 0;
    isInString = false;
  }

  private void select(Face newFace, float newSize) {
    if (face != newFace || size != newSize) {
      face = newFace;
      size = newSize;
      content.text(fonts.resource(face)).raw(' ').number(size).text("Tf ");
    }
  }

  private void show(Fragment fragment, float place) {
    GlyphRun run = fragment.run();
    if (fragment.isWhole() && run.y() == null) {
      move(place, 0);
      startString();
      ShownWord word = fonts.word(run);
      content.bytes(word.bytes(), 0, word.bytes().length);
      pen += word.advance();
      return;
    }
    fonts.use(run, fragment.from(), fragment.to());
    float origin = place - run.x()[fragment.from()];
    for (int at = fragment.from(); at < fragment.to(); at++) {
      int shown = fragment.isWhole() ? run.shownAt(at) : at;
      raise(run.y() == null ? 0 : run.y()[shown]);
      int tolerance = at == fragment.from() ? 0 : ShownWord.TOLERANCE;
      if (fragment.isWhole() && run.opensCluster(at)) {
        endString();
        content.text("]TJ\n").span(run.cluster(at)).text("[");
      }
      show(run.glyphs()[shown], origin + run.x()[shown], tolerance);
      if (fragment.isWhole() && run.closesCluster(at)) {
        raise(0);
        fillUpTo(Math.round(origin + run.endOf(at)), run.face());
        endString();
        content.text("]TJ\nEMC\n[");
      }
    }
    raise(0);
  }

  /**
   * White from the last mark of a letter to the letter's end: a reader that measures from there to
   * the next letter sees no gap, and puts no space into the word.
   */
  private void fillUpTo(int end, Face spaceFace) {
    int space = fonts.space(spaceFace);
    while (pen < end) {
      show(space, Math.min(pen, end - spaceFace.recordedAdvance(space)), 0);
    }
  }

  private void show(int glyph, float place, int tolerance) {
    move(place, tolerance);
    startString();
    content.glyph(glyph);
    pen += face.recordedAdvance(glyph);
  }

  private void move(float place, int tolerance) {
    int move = Math.round(place) - pen;
    if (Math.abs(move) > tolerance) {
      endString();
      content.integer(-move);
      pen += move;
    }
  }

  private void showSpace(Face spaceFace) {
    startString();
    int space = fonts.space(spaceFace);
    content.glyph(space);
    pen += face.recordedAdvance(space);
  }

  private void raise(float y) {
    if (y == rise) {
      return;
    }
    endString();
    content.text("]TJ ").number(y * size / 1000).text("Ts[");
    rise = y;
  }

  private void startString() {
    if (!isInString) {
      content.raw('(');
      isInString = true;
    }
  }

  private void endString() {
    if (isInString) {
      content.raw(')');
      isInString = false;
    }
  }

  /** Shows a glyph again and again at a distance in points. */
  void repeat(Fragment fragment, int count, float distance, float x, float baseLine) {
    if (count <= 0) {
      return;
    }
    content.text("BT\n");
    moveTo(fragment, x, baseLine);
    for (int at = 0; at < count; at++) {
      show(fragment, at * distance * 1000 / fragment.size());
    }
    endString();
    content.text("]TJ\nET\n");
  }

  private void underline(Line line, int from, int to, float left, float baseLine) {
    int at = from;
    while (at < to) {
      if (!line.fragments()[at].style().underlined()) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < to && line.fragments()[end].style().underlined()) {
        end++;
      }
      Fragment last = line.fragments()[end - 1];
      float start = left + line.x()[at];
      float length = left + line.x()[end - 1] + last.width() - start;
      content.number(start).number(baseLine - last.size() * UNDERLINE_DROP);
      content.number(length).number(last.size() * UNDERLINE_THICKNESS).text("re f\n");
      at = end;
    }
  }
}
