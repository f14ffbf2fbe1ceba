package org.verbale.typesetting.pdf;

import java.awt.font.GlyphVector;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.Map;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.GlyphLayoutManager;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGlyphArray;
import org.openpdf.text.pdf.PdfWriter;
import org.verbale.typesetting.font.Face;
import org.verbale.typesetting.font.GlyphRun;

/**
 * Which faces and glyphs a document uses, and how its words are written. The library subsets fonts
 * by what is shown through it; as our pages are written without it, each glyph is shown once on a
 * scratch page that is thrown away.
 */
final class FontUse {

  private static final int REMEMBERED_WORDS = 60_000;

  private final PdfContentByte scratch;
  private final Map<Face, Used> used = new IdentityHashMap<>();
  private final Map<GlyphRun, ShownWord> words = new IdentityHashMap<>();

  private static final class Used {
    private final BaseFont font;
    private final BitSet glyphs = new BitSet();
    private final String resource;

    Used(BaseFont font, String resource) {
      this.font = font;
      this.resource = resource;
    }
  }

  FontUse(PdfWriter writer) {
    scratch = new PdfContentByte(writer);
  }

  /** The name of a face in the resources of all pages. */
  String resource(Face face) {
    return used(face).resource;
  }

  private Used used(Face face) {
    Used use = used.get(face);
    if (use == null) {
      BaseFont font = EmbeddedFaces.of(face);
      scratch.setFontAndSize(font, 1);
      String instruction =
          new String(scratch.getInternalBuffer().toByteArray(), StandardCharsets.ISO_8859_1);
      scratch.getInternalBuffer().reset();
      use = new Used(font, instruction.substring(0, instruction.indexOf(' ')));
      used.put(face, use);
    }
    return use;
  }

  /** A whole word as it is written; its glyphs count as shown. */
  ShownWord word(GlyphRun run) {
    ShownWord word = words.get(run);
    if (word == null) {
      if (words.size() > REMEMBERED_WORDS) {
        words.clear();
      }
      use(run, 0, run.length());
      word = ShownWord.of(run, space(run.face()));
      words.put(run, word);
    }
    return word;
  }

  /** Notes that glyphs of a run are shown, so that they are embedded with their meaning. */
  void use(GlyphRun run, int from, int to) {
    BitSet known = used(run.face()).glyphs;
    for (int at = from; at < to; at++) {
      int glyph = run.glyphs()[at];
      if (!known.get(glyph)) {
        known.set(glyph);
        register(run, at);
      }
    }
  }

  /** Notes that the space is shown. */
  int space(Face face) {
    int glyph = face.glyph(' ');
    Used use = used(face);
    if (!use.glyphs.get(glyph)) {
      use.glyphs.set(glyph);
      show(use, " ");
    }
    return glyph;
  }

  private void register(GlyphRun run, int at) {
    Used use = used(run.face());
    int codePoint = run.text().codePointAt(run.characters()[at]);
    if (run.face().glyph(codePoint) == run.glyphs()[at]) {
      show(use, Character.toString(codePoint));
      return;
    }
    scratch.setFontAndSize(use.font, 1);
    PdfGlyphArray glyph = new PdfGlyphArray();
    glyph.add(run.glyphs()[at]);
    scratch.showText(glyph);
    Meanings.add(scratch, use.font, run.text(), run.face().vector(run));
    scratch.getInternalBuffer().reset();
  }

  private void show(Used use, String character) {
    scratch.setFontAndSize(use.font, 1);
    scratch.showText(character);
    scratch.getInternalBuffer().reset();
  }

  /** Opens the library's way to tell it which characters a joined glyph stands for. */
  private static final class Meanings extends GlyphLayoutManager {
    static void add(PdfContentByte content, BaseFont font, String text, GlyphVector vector) {
      completeCmap(content, font, text, vector);
    }
  }
}
