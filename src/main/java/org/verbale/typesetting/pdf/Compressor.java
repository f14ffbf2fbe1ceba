package org.verbale.typesetting.pdf;

import java.util.Arrays;
import java.util.zip.Deflater;

/** Compresses one stream after the other with the same working storage. */
final class Compressor implements AutoCloseable {

  /** Of 1 to 9. The usual 6 takes twice the time of 4 to make pages smaller by a fortieth. */
  static final int LEVEL = 4;

  private final Deflater deflater = new Deflater(LEVEL);
  private byte[] buffer = new byte[16_384];

  byte[] compress(byte[] bytes, int length) {
    deflater.reset();
    deflater.setInput(bytes, 0, length);
    deflater.finish();
    int filled = 0;
    while (!deflater.finished()) {
      if (filled == buffer.length) {
        buffer = Arrays.copyOf(buffer, filled * 2);
      }
      filled += deflater.deflate(buffer, filled, buffer.length - filled);
    }
    return Arrays.copyOf(buffer, filled);
  }

  @Override
  public void close() {
    deflater.end();
  }
}
