package org.verbale.typesetting.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What simple scripts need of a TrueType file: which glyph a character has, how wide it is, and the
 * pairs that are moved together. All measures are in units of the font.
 */
final class TrueTypeTables {

  private final ByteBuffer file;
  private final Map<String, Integer> offsets = new HashMap<>();
  private final int unitsPerEm;
  private final int[] advances;
  private final Map<Integer, Integer> glyphOfCharacter = new HashMap<>();
  private final Map<Integer, Integer> kerning = new HashMap<>();

  TrueTypeTables(byte[] bytes) {
    file = ByteBuffer.wrap(bytes);
    int tables = unsigned(4);
    for (int table = 0; table < tables; table++) {
      int record = 12 + 16 * table;
      String tag = new String(bytes, record, 4, StandardCharsets.US_ASCII);
      offsets.put(tag, file.getInt(record + 8));
    }
    unitsPerEm = unsigned(offsets.get("head") + 18);
    advances = readAdvances();
    readCharacterMap();
    readKerning();
  }

  int unitsPerEm() {
    return unitsPerEm;
  }

  int glyphCount() {
    return advances.length;
  }

  /** The glyph of a character, 0 if the face has none. */
  int glyph(int codePoint) {
    return glyphOfCharacter.getOrDefault(codePoint, 0);
  }

  int advance(int glyph) {
    return advances[glyph];
  }

  int kerning(int left, int right) {
    return kerning.isEmpty() ? 0 : kerning.getOrDefault(left << 16 | right, 0);
  }

  private int[] readAdvances() {
    int glyphs = unsigned(offsets.get("maxp") + 4);
    int measured = unsigned(offsets.get("hhea") + 34);
    int metrics = offsets.get("hmtx");
    int[] widths = new int[glyphs];
    for (int glyph = 0; glyph < measured; glyph++) {
      widths[glyph] = unsigned(metrics + 4 * glyph);
    }
    // The last measured width holds for all glyphs after it (OpenType, hmtx).
    Arrays.fill(widths, measured, glyphs, widths[measured - 1]);
    return widths;
  }

  private void readCharacterMap() {
    int start = offsets.get("cmap");
    int subtables = unsigned(start + 2);
    for (int subtable = 0; subtable < subtables; subtable++) {
      int table = start + file.getInt(start + 4 + 8 * subtable + 4);
      switch (unsigned(table)) {
        case 4 -> readSegments(table);
        case 12 -> readGroups(table);
        default -> {
          // Older encodings repeat what the Unicode tables say.
        }
      }
    }
  }

  private void readSegments(int table) {
    int segments = unsigned(table + 6) / 2;
    int ends = table + 14;
    int starts = ends + 2 * segments + 2;
    int deltas = starts + 2 * segments;
    int ranges = deltas + 2 * segments;
    for (int segment = 0; segment < segments; segment++) {
      int last = unsigned(ends + 2 * segment);
      int delta = unsigned(deltas + 2 * segment);
      int range = unsigned(ranges + 2 * segment);
      int first = unsigned(starts + 2 * segment);
      for (int character = first; character <= last && character < 0xFFFF; character++) {
        int glyph = character + delta;
        if (range != 0) {
          int listed = unsigned(ranges + 2 * segment + range + 2 * (character - first));
          glyph = listed == 0 ? 0 : listed + delta;
        }
        put(character, glyph & 0xFFFF);
      }
    }
  }

  private void readGroups(int table) {
    int groups = file.getInt(table + 12);
    for (int group = 0; group < groups; group++) {
      int record = table + 16 + 12 * group;
      int first = file.getInt(record);
      int last = file.getInt(record + 4);
      for (int character = first; character <= last; character++) {
        put(character, file.getInt(record + 8) + character - first);
      }
    }
  }

  private void put(int character, int glyph) {
    if (glyph != 0) {
      glyphOfCharacter.put(character, glyph);
    }
  }

  private void readKerning() {
    Integer table = offsets.get("kern");
    if (table == null) {
      return;
    }
    // Only the first subtable, format 0: what the faces that travel with us have.
    int pairs = unsigned(table + 10);
    for (int pair = 0; pair < pairs; pair++) {
      int record = table + 18 + 6 * pair;
      int key = unsigned(record) << 16 | unsigned(record + 2);
      kerning.put(key, (int) file.getShort(record + 4));
    }
  }

  private int unsigned(int offset) {
    return Short.toUnsignedInt(file.getShort(offset));
  }
}
