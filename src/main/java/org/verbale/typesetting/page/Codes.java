package org.verbale.typesetting.page;

import com.google.zxing.WriterException;
import com.google.zxing.oned.Code39Writer;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import org.verbale.typesetting.TypesettingException;

/** Bar codes and QR codes as dark and light modules. */
final class Codes {

  private Codes() {}

  /** A Code 39 bar code; start and stop signs are part of it. Measures in points. */
  static Ink.Modules bars(String characters, float width, float height, float x, float drop) {
    return new Ink.Modules(new boolean[][] {modules(characters)}, x, drop, width, height, null);
  }

  private static boolean[] modules(String characters) {
    try {
      return new Code39Writer().encode(characters);
    } catch (IllegalArgumentException e) {
      throw new TypesettingException("No bar code holds \"" + characters + "\".", e);
    }
  }

  /**
   * A QR code.
   *
   * @param side in points
   * @param end its edge away from the start of lines
   * @param bottom from the top of the row to its foot
   */
  static Ink.Modules square(String content, float side, float end, float bottom) {
    try {
      ByteMatrix matrix = Encoder.encode(content, ErrorCorrectionLevel.M).getMatrix();
      boolean[][] dark = new boolean[matrix.getHeight()][matrix.getWidth()];
      for (int row = 0; row < dark.length; row++) {
        for (int column = 0; column < dark[row].length; column++) {
          dark[row][column] = matrix.get(column, row) == 1;
        }
      }
      float module = side / matrix.getWidth();
      return new Ink.Modules(dark, end - side, bottom - side, module, module, null);
    } catch (WriterException e) {
      throw new TypesettingException("No QR code holds the text \"" + content + "\".", e);
    }
  }
}
