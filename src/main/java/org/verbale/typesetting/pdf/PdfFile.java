package org.verbale.typesetting.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.verbale.document.Document;
import org.verbale.typesetting.page.Page;
import org.verbale.typesetting.page.PageFormat;
import org.verbale.typesetting.page.SetDocument;

/**
 * Writes pages as a tagged PDF that keeps to PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1). The
 * same document gives the same bytes.
 */
public final class PdfFile {

  private final Document document;
  private final List<Page> pages;
  private final MessageDigest digest;

  private PdfFile(Document document, SetDocument set) {
    this.document = document;
    this.pages = set.pages();
    try {
      this.digest = MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has MD5.", e);
    }
  }

  /** Writes a document to a stream, which stays open. */
  public static void write(Document document, SetDocument set, OutputStream out)
      throws IOException {
    new PdfFile(document, set).write(out);
  }

  private void write(OutputStream out) throws IOException {
    Rectangle size = new Rectangle(PageFormat.WIDTH, PageFormat.HEIGHT);
    org.openpdf.text.Document pdf = new org.openpdf.text.Document(size, 0, 0, 0, 0);
    PdfWriter writer = PdfWriter.getInstance(pdf, out);
    writer.setCloseStream(false);
    writer.setFullCompression();
    writer.setPDFXConformance(PdfWriter.PDFA2A);
    writer.setTagged();
    writer.setTabs(PdfName.S);
    writer.setViewerPreferences(PdfWriter.PageModeUseOutlines | PdfWriter.DisplayDocTitle);
    pdf.setDocumentLanguage(document.language().code());
    pdf.open();
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(document.language().code()));
    writePages(pdf, writer);
    writer.setOutputIntents(
        "sRGB IEC61966-2.1", null, "http://www.color.org", "sRGB", SrgbProfile.get());
    new Metadata(writer, document).write();
    byte[] identity = digest.digest();
    writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(identity, identity));
    pdf.close();
  }

  private void writePages(org.openpdf.text.Document pdf, PdfWriter writer) {
    StructureTree tree = new StructureTree(writer);
    FontUse fonts = new FontUse(writer);
    Links links = new Links(writer, tree, pages);
    PageWriter pageWriter = new PageWriter(fonts, tree, links, document.language().isRightToLeft());
    Bookmarks bookmarks = new Bookmarks(writer.getDirectContent());
    for (Page page : pages) {
      if (page.number() > 1) {
        pdf.newPage();
      }
      writer.setPageEmpty(false);
      PdfContentByte content = writer.getDirectContent();
      ContentStream ink = pageWriter.write(page);
      digest.update(ink.bytes(), 0, ink.length());
      content.getInternalBuffer().append(ink.bytes(), 0, ink.length());
      bookmarks.add(page, content);
    }
  }
}
