package org.verbale.typesetting.pdf;

import java.awt.color.ICC_Profile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The colour space sRGB (IEC 61966-2-1) as an ICC profile of version 4, with the curve as its
 * formula. The profile of the JDK holds the curve as a table, which some viewers invert anew for
 * every page, at ten times the cost of the page itself; and it differs between releases.
 */
final class SrgbProfile {

  private static final int HEADER = 128;
  private static final double[] WHITE = {0.9642, 1, 0.8249};
  private static final double[] RED = {0.4360, 0.2225, 0.0139};
  private static final double[] GREEN = {0.3851, 0.7169, 0.0971};
  private static final double[] BLUE = {0.1431, 0.0606, 0.7139};

  /** From the white of sRGB (D65) to that of the profile connection space (D50), by Bradford. */
  private static final double[] ADAPTATION = {
    1.0479, 0.0229, -0.0502, 0.0296, 0.9904, -0.0171, -0.0092, 0.0151, 0.7517
  };

  /** g, a, b, c, d of: (aX + b)^g from d on, cX below. */
  private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

  private SrgbProfile() {}

  static ICC_Profile get() {
    Map<String, byte[]> tags = new LinkedHashMap<>();
    tags.put("desc", words("sRGB IEC61966-2.1"));
    tags.put("cprt", words("No copyright, use freely"));
    tags.put("wtpt", numbers("XYZ ", WHITE));
    tags.put("chad", numbers("sf32", ADAPTATION));
    tags.put("rXYZ", numbers("XYZ ", RED));
    tags.put("gXYZ", numbers("XYZ ", GREEN));
    tags.put("bXYZ", numbers("XYZ ", BLUE));
    tags.put("rTRC", curve());
    tags.put("gTRC", curve());
    tags.put("bTRC", curve());
    return ICC_Profile.getInstance(assemble(tags));
  }

  private static byte[] assemble(Map<String, byte[]> tags) {
    int table = HEADER + 4 + 12 * tags.size();
    int size = table + tags.values().stream().mapToInt(tag -> tag.length).sum();
    ByteBuffer profile = ByteBuffer.allocate(size);
    putHeader(profile, size);
    profile.position(HEADER);
    profile.putInt(tags.size());
    int offset = table;
    for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
      profile.put(ascii(tag.getKey())).putInt(offset).putInt(tag.getValue().length);
      offset += tag.getValue().length;
    }
    tags.values().forEach(profile::put);
    return profile.array();
  }

  private static void putHeader(ByteBuffer profile, int size) {
    profile.putInt(size).putInt(0).putInt(0x04200000);
    profile.put(ascii("mntrRGB XYZ "));
    // Creation date: a constant, like everything in the file.
    for (int part : new int[] {2000, 1, 1, 0, 0, 0}) {
      profile.putShort((short) part);
    }
    profile.put(ascii("acsp"));
    profile.position(68);
    for (double part : WHITE) {
      profile.putInt(fixed(part));
    }
  }

  private static byte[] words(String words) {
    byte[] characters = words.getBytes(StandardCharsets.UTF_16BE);
    ByteBuffer tag = ByteBuffer.allocate(padded(28 + characters.length));
    tag.put(ascii("mluc")).putInt(0).putInt(1).putInt(12).put(ascii("enUS"));
    tag.putInt(characters.length).putInt(28).put(characters);
    return tag.array();
  }

  private static byte[] numbers(String type, double[] values) {
    ByteBuffer tag = ByteBuffer.allocate(8 + 4 * values.length);
    tag.put(ascii(type)).putInt(0);
    for (double value : values) {
      tag.putInt(fixed(value));
    }
    return tag.array();
  }

  private static byte[] curve() {
    ByteBuffer tag = ByteBuffer.allocate(12 + 4 * CURVE.length);
    tag.put(ascii("para")).putInt(0).putShort((short) 3).putShort((short) 0);
    for (double value : CURVE) {
      tag.putInt(fixed(value));
    }
    return tag.array();
  }

  private static int fixed(double value) {
    return (int) Math.round(value * 65_536);
  }

  private static int padded(int length) {
    return (length + 3) / 4 * 4;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
