package org.verbale.typesetting.font;

import java.awt.font.GlyphVector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** One font file: which characters it has and how its words are shaped. Shared by all threads. */
public final class Face {

  // A report of a thousand pages has some 30,000 distinct words in a language.
  private static final int CACHED_RUNS = 60_000;

  private final String name;
  private final byte[] file;
  private final TrueTypeTables tables;
  private final Map<String, GlyphRun> leftToRight = new ConcurrentHashMap<>();
  private final Map<String, GlyphRun> rightToLeft = new ConcurrentHashMap<>();

  /** Runs of single characters, most of them Chinese. */
  private final AtomicReferenceArray<GlyphRun> characters = new AtomicReferenceArray<>(0xA000);

  private final short[] narrowGlyphs = new short[0x600];
  private volatile ComplexShaper complexShaper;

  Face(String name, byte[] file) {
    this.name = name;
    this.file = file;
    this.tables = new TrueTypeTables(file);
    for (int character = 0; character < narrowGlyphs.length; character++) {
      narrowGlyphs[character] = (short) tables.glyph(character);
    }
  }

  /** Reads a face from the class path. */
  static Face ofResource(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    try (InputStream in = Face.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("The font " + path + " is not on the class path.");
      }
      return new Face(name, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("The font " + path + " cannot be read.", e);
    }
  }

  /** The name of the file, unique among the faces. */
  public String name() {
    return name;
  }

  /** The font file itself, for embedding; not to be changed. */
  public byte[] file() {
    return file;
  }

  /** How many glyphs the file has. */
  public int glyphCount() {
    return tables.glyphCount();
  }

  /** Whether the face has a glyph of its own for a character. */
  public boolean has(int codePoint) {
    return glyph(codePoint) != 0;
  }

  /** The glyph of a character before any shaping, 0 if there is none. */
  public int glyph(int codePoint) {
    return codePoint < narrowGlyphs.length
        ? Short.toUnsignedInt(narrowGlyphs[codePoint])
        : tables.glyph(codePoint);
  }

  /**
   * The advance of a glyph as a PDF records it: floored to whole thousandths of an em, which is
   * what places in a line have to be computed against.
   */
  public int recordedAdvance(int glyph) {
    return tables.advance(glyph) * 1000 / tables.unitsPerEm();
  }

  /** The width of a character in thousandths of the size, without kerning. */
  public float width(int codePoint) {
    return tables.advance(glyph(codePoint)) * 1000f / tables.unitsPerEm();
  }

  /** Shapes a single character that joins with no other, or remembers how it was shaped. */
  public GlyphRun shape(int codePoint) {
    if (codePoint >= characters.length()) {
      return shape(Character.toString(codePoint), false);
    }
    GlyphRun run = characters.get(codePoint);
    if (run == null) {
      run = shape(Character.toString(codePoint), false);
      characters.set(codePoint, run);
    }
    return run;
  }

  /** Shapes a word, or remembers how it was shaped. */
  public GlyphRun shape(String word, boolean asRightToLeft) {
    Map<String, GlyphRun> known = asRightToLeft ? rightToLeft : leftToRight;
    GlyphRun run = known.get(word);
    if (run == null) {
      if (known.size() > CACHED_RUNS) {
        known.clear();
      }
      run =
          isSimple(word, asRightToLeft)
              ? shapeSimple(word)
              : complexShaper().shape(word, asRightToLeft);
      known.put(word, run);
    }
    return run;
  }

  private static boolean isSimple(String word, boolean asRightToLeft) {
    if (asRightToLeft) {
      return false;
    }
    for (int at = 0; at < word.length(); at++) {
      char character = word.charAt(at);
      boolean latinGreekCyrillic = character < 0x300 || character >= 0x370 && character < 0x530;
      boolean punctuation = character >= 0x2010 && character < 0x20D0;
      boolean han = character >= 0x2E80 && character < 0xD800;
      if (!latinGreekCyrillic && !punctuation && !han) {
        return false;
      }
    }
    return true;
  }

  /** One glyph a character, with pair kerning: all that Latin, Cyrillic and Han need. */
  private GlyphRun shapeSimple(String word) {
    int length = word.length();
    int[] glyphs = new int[length];
    int[] characters = new int[length];
    float[] x = new float[length + 1];
    float scale = 1000f / tables.unitsPerEm();
    int pen = 0;
    for (int at = 0; at < length; at++) {
      glyphs[at] = glyph(word.charAt(at));
      characters[at] = at;
      if (at > 0) {
        pen += tables.kerning(glyphs[at - 1], glyphs[at]);
      }
      x[at] = pen * scale;
      pen += tables.advance(glyphs[at]);
    }
    x[length] = pen * scale;
    return new GlyphRun(this, word, false, glyphs, characters, x, null);
  }

  /**
   * The run as the JDK shapes it: for writers that ask which characters a joined glyph stands for.
   */
  public GlyphVector vector(GlyphRun run) {
    return complexShaper().vector(run.text(), run.rightToLeft());
  }

  private ComplexShaper complexShaper() {
    ComplexShaper shaper = complexShaper;
    if (shaper == null) {
      synchronized (this) {
        shaper = complexShaper;
        if (shaper == null) {
          shaper = new ComplexShaper(this, tables.unitsPerEm());
          complexShaper = shaper;
        }
      }
    }
    return shaper;
  }

  @Override
  public String toString() {
    return name;
  }
}
