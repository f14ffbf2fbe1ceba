package org.verbale.typesetting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.verbale.document.Document;
import org.verbale.typesetting.page.PageSetter;
import org.verbale.typesetting.page.SetDocument;
import org.verbale.typesetting.pdf.PdfFile;

/**
 * Sets documents as PDF: tagged, PDF/A-2a and PDF/UA-1, the same bytes for the same document. Has
 * no state; any number of threads may share one. A document of 1,000 pages takes some 200 MB of
 * heap while it is being set.
 */
public final class PdfTypesetter {

  /**
   * Sets a document and writes it to a stream, which stays open.
   *
   * @throws MissingGlyphException if a character cannot be shown
   * @throws TypesettingException if the document cannot be set for another reason
   * @throws UncheckedIOException if the stream cannot be written
   */
  public Typeset typeset(Document document, OutputStream out) {
    SetDocument set = PageSetter.set(document);
    try {
      PdfFile.write(document, set, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Typeset(set.pages().size(), set.overfullLines());
  }

  /** Sets a document in memory; errors as in {@link #typeset}. */
  public byte[] toBytes(Document document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    typeset(document, out);
    return out.toByteArray();
  }
}
