package org.verbale.typesetting.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

/**
 * Shapes joined scripts and combining marks with the HarfBuzz of the JDK. The face is opened at the
 * size of its own units, so that no rounding to pixels takes place.
 */
final class ComplexShaper {

  private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);
  // AWT marks the places of characters that were merged into another glyph.
  private static final int FIRST_INVISIBLE_GLYPH = 0xFFFE;

  /** In thousandths of the size. */
  private static final float WIDEST_GAP = 50;

  private final Face face;
  private final Font font;
  private final float scale;

  ComplexShaper(Face face, int unitsPerEm) {
    this.face = face;
    this.scale = 1000f / unitsPerEm;
    try {
      this.font =
          Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(face.file()))
              .deriveFont((float) unitsPerEm)
              .deriveFont(
                  Map.of(
                      TextAttribute.KERNING, TextAttribute.KERNING_ON,
                      TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
    } catch (FontFormatException | IOException e) {
      throw new IllegalStateException("The font " + face.name() + " cannot be opened.", e);
    }
  }

  /**
   * Kerning that sets unjoined letters apart so far that a reader of the text layer would take the
   * gap for a space is reduced.
   */
  private void narrowGaps(int[] glyphs, float[] x, int count) {
    float moved = 0;
    for (int glyph = 0; glyph < count; glyph++) {
      float end = x[glyph] + face.recordedAdvance(glyphs[glyph]);
      x[glyph] -= moved;
      moved += Math.max(0, x[glyph + 1] - end - WIDEST_GAP);
    }
    x[count] -= moved;
  }

  GlyphVector vector(String word, boolean asRightToLeft) {
    char[] text = word.toCharArray();
    int direction = asRightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
    return font.layoutGlyphVector(UNHINTED, text, 0, text.length, direction);
  }

  GlyphRun shape(String word, boolean asRightToLeft) {
    GlyphVector vector = vector(word, asRightToLeft);
    int count = vector.getNumGlyphs();
    int[] glyphs = new int[count];
    int[] characters = new int[count];
    float[] x = new float[count + 1];
    float[] y = new float[count];
    boolean raised = false;
    int visible = 0;
    for (int glyph = 0; glyph < count; glyph++) {
      if (vector.getGlyphCode(glyph) >= FIRST_INVISIBLE_GLYPH) {
        continue;
      }
      glyphs[visible] = vector.getGlyphCode(glyph);
      characters[visible] = vector.getGlyphCharIndex(glyph);
      x[visible] = (float) vector.getGlyphPosition(glyph).getX() * scale;
      y[visible] = -(float) vector.getGlyphPosition(glyph).getY() * scale;
      raised |= Math.abs(y[visible]) > 0.01f;
      visible++;
    }
    x[visible] = (float) vector.getGlyphPosition(count).getX() * scale;
    if (asRightToLeft) {
      narrowGaps(glyphs, x, visible);
    }
    return new GlyphRun(
        face,
        word,
        asRightToLeft,
        Arrays.copyOf(glyphs, visible),
        Arrays.copyOf(characters, visible),
        Arrays.copyOf(x, visible + 1),
        raised ? Arrays.copyOf(y, visible) : null);
  }
}
