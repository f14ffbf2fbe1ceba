package org.verbale.typesetting.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The instructions of a page as bytes (ISO 32000-1, annex A). Written here rather than through the
 * library's content object because a report has millions of them.
 */
final class ContentStream {

  private byte[] bytes;
  private int length;

  ContentStream() {
    this(256);
  }

  /**
   * @param room for so many bytes; it grows
   */
  ContentStream(int room) {
    bytes = new byte[room];
  }

  void clear() {
    length = 0;
  }

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  ContentStream raw(int value) {
    ensure(1);
    bytes[length++] = (byte) value;
    return this;
  }

  /** Appends instructions of ASCII characters. */
  ContentStream text(String instructions) {
    ensure(instructions.length());
    for (int at = 0; at < instructions.length(); at++) {
      bytes[length++] = (byte) instructions.charAt(at);
    }
    return this;
  }

  /** Appends a measure in points, to a hundredth. */
  ContentStream number(float value) {
    int hundredths = Math.round(value * 100);
    if (hundredths < 0) {
      raw('-');
      hundredths = -hundredths;
    }
    integer(hundredths / 100);
    int rest = hundredths % 100;
    if (rest > 0) {
      raw('.').raw('0' + rest / 10);
      if (rest % 10 > 0) {
        raw('0' + rest % 10);
      }
    }
    return raw(' ');
  }

  ContentStream integer(int value) {
    ensure(11);
    long rest = value;
    if (rest < 0) {
      bytes[length++] = '-';
      rest = -rest;
    }
    int digits = 1;
    for (long limit = 10; rest >= limit; limit *= 10) {
      digits++;
    }
    for (int at = length + digits - 1; at >= length; at--) {
      bytes[at] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    length += digits;
    return this;
  }

  private void ensure(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, length * 2));
    }
  }

  /** Appends a reference to an object. */
  ContentStream reference(int object) {
    return integer(object).text(" 0 R");
  }

  /** Appends bytes as they are. */
  ContentStream bytes(byte[] added, int from, int to) {
    int count = to - from;
    ensure(count);
    System.arraycopy(added, from, bytes, length, count);
    length += count;
    return this;
  }

  /** Appends a glyph inside a string: two bytes, escaped where a string wants it. */
  ContentStream glyph(int glyph) {
    stringByte(glyph >> 8);
    stringByte(glyph & 0xFF);
    return this;
  }

  private void stringByte(int value) {
    switch (value) {
      case '(', ')', '\\' -> raw('\\').raw(value);
      case '\r' -> raw('\\').raw('r');
      case '\n' -> raw('\\').raw('n');
      default -> raw(value);
    }
  }

  /** Opens a span of glyphs that are read as these words, whatever they stand for. */
  ContentStream span(String words) {
    return text("/Span <</ActualText ").unicode(words).text(">> BDC\n");
  }

  /** Appends a text string as hexadecimal UTF-16. */
  ContentStream unicode(String words) {
    text("<FEFF");
    for (byte value : words.getBytes(StandardCharsets.UTF_16BE)) {
      raw(hex(value >> 4 & 0xF)).raw(hex(value & 0xF));
    }
    return raw('>');
  }

  /** A text string as it is written. */
  static String unicodeString(String words) {
    return new String(new ContentStream().unicode(words).toBytes(), StandardCharsets.US_ASCII);
  }

  private static int hex(int digit) {
    return digit < 10 ? '0' + digit : 'A' + digit - 10;
  }
}
