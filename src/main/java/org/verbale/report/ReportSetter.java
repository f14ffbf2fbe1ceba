package org.verbale.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.util.concurrent.Semaphore;
import org.verbale.document.Document;
import org.verbale.typesetting.MissingGlyphException;
import org.verbale.typesetting.PdfTypesetter;
import org.verbale.typesetting.Typeset;

/** Sets documents as PDF, a bounded number at a time: a long one takes much memory. */
@ApplicationScoped
class ReportSetter {

  private final PdfTypesetter typesetter = new PdfTypesetter();
  private final Semaphore places;

  ReportSetter(ReportConfig config) {
    places = new Semaphore(config.concurrentSettings());
  }

  /** A PDF and the number of its pages. */
  record Pdf(byte[] bytes, int pages) {}

  /**
   * @throws ReportRefusal naming the character that no face has
   */
  Pdf set(Document document) {
    places.acquireUninterruptibly();
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Typeset set = typesetter.typeset(document, out);
      return new Pdf(out.toByteArray(), set.pages());
    } catch (MissingGlyphException e) {
      throw new ReportRefusal(
          ReportRefusal.Reason.MISSING_GLYPH,
          document.language().code(),
          "U+%04X".formatted(e.codePoint()),
          Character.toString(e.codePoint()));
    } finally {
      places.release();
    }
  }
}
