package org.verbale.typesetting;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.verbale.document.Document;
import org.verbale.typesetting.page.Ending;
import org.verbale.typesetting.page.PageSetter;
import org.verbale.typesetting.pdf.PdfFile;

/**
 * Sets documents as PDF: tagged, PDF/A-2a and PDF/UA-1, the same bytes for the same document. Has
 * no state; any number of threads may share one. Pages are written as they are finished: a document
 * of 1,000 pages takes some tens of megabytes of heap while it is being set.
 */
public final class PdfTypesetter {

  /**
   * Sets a document and writes it to a stream, which stays open. If an exception is thrown, part of
   * the document may have been written.
   *
   * @throws MissingGlyphException if a character cannot be shown
   * @throws TypesettingException if the document cannot be set for another reason
   * @throws UncheckedIOException if the stream cannot be written
   */
  public Typeset typeset(Document document, OutputStream out) {
    try {
      return write(document, out);
    } catch (StackOverflowError e) {
      throw new TypesettingException("The document nests too deeply to be set.", e);
    }
  }

  private static Typeset write(Document document, OutputStream out) {
    PageSetter setter = new PageSetter(document);
    try (PdfFile file = new PdfFile(document, setter.anchors(), out)) {
      Ending ending = setter.set(file::add);
      file.finish(ending);
      return new Typeset(ending.pages(), ending.overfullLines());
    }
  }

  /** Sets a document in memory; errors as in {@link #typeset}. */
  public byte[] toBytes(Document document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    typeset(document, out);
    return out.toByteArray();
  }
}
