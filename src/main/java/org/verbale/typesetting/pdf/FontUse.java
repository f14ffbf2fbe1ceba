package org.verbale.typesetting.pdf;

import java.awt.font.GlyphVector;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.GlyphLayoutManager;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGlyphArray;
import org.openpdf.text.pdf.PdfWriter;
import org.verbale.typesetting.font.Face;
import org.verbale.typesetting.font.GlyphRun;

/**
 * Which faces and glyphs a document uses. The library subsets fonts by what is shown through it; as
 * our pages are written without it, each glyph is shown once on a scratch page that is thrown away.
 */
final class FontUse {

  private final PdfContentByte scratch;
  private final Map<Face, Used> used = new IdentityHashMap<>();
  private final Set<Face> onPage = new HashSet<>();

  private static final class Used {
    private final BaseFont font;
    private final BitSet glyphs = new BitSet();
    private String resource;

    Used(BaseFont font) {
      this.font = font;
    }
  }

  FontUse(PdfWriter writer) {
    scratch = new PdfContentByte(writer);
  }

  void startPage() {
    onPage.clear();
  }

  /** The name of a face in the resources of the current page. */
  String resource(Face face) {
    Used use = used.computeIfAbsent(face, key -> new Used(EmbeddedFaces.of(key)));
    if (onPage.add(face)) {
      scratch.getInternalBuffer().reset();
      scratch.setFontAndSize(use.font, 1);
      String instruction =
          new String(scratch.getInternalBuffer().toByteArray(), StandardCharsets.ISO_8859_1);
      use.resource = instruction.substring(0, instruction.indexOf(' '));
    }
    return use.resource;
  }

  /** Notes that glyphs of a run are shown, so that they are embedded with their meaning. */
  void use(GlyphRun run, int from, int to) {
    BitSet known = used.get(run.face()).glyphs;
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
    Used use = used.get(face);
    if (!use.glyphs.get(glyph)) {
      use.glyphs.set(glyph);
      show(use, " ");
    }
    return glyph;
  }

  private void register(GlyphRun run, int at) {
    Used use = used.get(run.face());
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
