package org.verbale.typesetting.pdf;

import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openpdf.text.pdf.BaseFont;
import org.verbale.typesetting.font.Face;

/** The faces as the PDF library knows them, opened once and shared by all documents. */
final class EmbeddedFaces {

  private static final Map<Face, BaseFont> OPENED = new ConcurrentHashMap<>();

  private EmbeddedFaces() {}

  static BaseFont of(Face face) {
    return OPENED.computeIfAbsent(face, EmbeddedFaces::open);
  }

  private static BaseFont open(Face face) {
    try {
      BaseFont font =
          BaseFont.createFont(
              face.name(),
              BaseFont.IDENTITY_H,
              BaseFont.EMBEDDED,
              false,
              face.file(),
              null,
              false,
              false);
      font.setSubset(true);
      // PDF/A-2 wants a complete CIDSet or none.
      font.setIncludeCidSet(false);
      font.setSecureRandom(new SameEveryTime());
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException("The font " + face.name() + " cannot be embedded.", e);
    }
  }

  /**
   * The library draws the prefix of a subset's name by lot; the same document has to be the same.
   */
  private static final class SameEveryTime extends SecureRandom {
    @Serial private static final long serialVersionUID = 1L;

    @Override
    public double nextDouble() {
      return 0.5;
    }
  }
}
