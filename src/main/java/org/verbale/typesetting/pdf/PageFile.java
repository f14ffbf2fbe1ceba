package org.verbale.typesetting.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfPage;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfWriter;
import org.verbale.typesetting.page.PageFormat;
import org.verbale.typesetting.picture.Picture;

/**
 * The objects of a file, which go to the stream as soon as they are made. The library composes the
 * contents of a page from what was drawn through it, and only when the page ends; here a page is
 * put together from streams that are written when they are ready, be it long after the page. So the
 * dictionaries that the library makes pass through here and get our streams, one set of resources
 * for all pages, and their key in the structure tree.
 */
final class PageFile extends PdfWriter {

  private final PdfDictionary fonts = new PdfDictionary();
  private final PdfDictionary pictures = new PdfDictionary();
  private final Compressor compressor = new Compressor();
  private PdfIndirectReference resources;
  private PdfIndirectReference structure;
  private Parts ending;
  private PdfIndirectReference parentsOfEnding;

  /**
   * The parts of a page.
   *
   * @param text the stream of its text
   * @param foot the stream of its foot
   * @param parents the elements of its marked contents, an array
   * @param key of {@code parents} in the tree of parents
   * @param annotations an array of references; null for none
   */
  record Parts(
      PdfIndirectReference text,
      PdfIndirectReference foot,
      PdfLiteral parents,
      int key,
      PdfLiteral annotations) {}

  private PageFile(PdfDocument pages, OutputStream out) {
    super(pages, out);
  }

  /** Begins a file; the stream stays open at its end. */
  static PageFile open(OutputStream out, String language) {
    PdfDocument pages = new PdfDocument();
    PageFile file = new PageFile(pages, out);
    try {
      pages.addWriter(file);
    } catch (DocumentException e) {
      throw new IllegalStateException("A new document has no writer yet.", e);
    }
    file.setCloseStream(false);
    file.setFullCompression();
    file.setPDFXConformance(PdfWriter.PDFA2A);
    file.setTabs(PdfName.S);
    file.setViewerPreferences(PdfWriter.PageModeUseOutlines | PdfWriter.DisplayDocTitle);
    pages.setPageSize(new Rectangle(PageFormat.WIDTH, PageFormat.HEIGHT));
    pages.setMargins(0, 0, 0, 0);
    pages.setDocumentLanguage(language);
    pages.open();
    file.setCompressionLevel(Compressor.LEVEL);
    file.resources = file.getPdfIndirectReference();
    return file;
  }

  /** Writes an object at a number that was given out before. */
  void put(PdfObject object, PdfIndirectReference reference) {
    try {
      super.addToBody(object, reference);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes instructions as a compressed stream; returns their compressed form. */
  byte[] putStream(ContentStream content, PdfIndirectReference reference) {
    byte[] compressed = compressor.compress(content.bytes(), content.length());
    PdfStream stream = new PdfStream(compressed);
    stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
    put(stream, reference);
    return compressed;
  }

  /** Writes a picture; returns its name in the resources of the pages. */
  String putPicture(Picture picture) {
    byte[] samples = picture.samples();
    PdfStream stream = new PdfStream(compressor.compress(samples, samples.length));
    stream.put(PdfName.TYPE, PdfName.XOBJECT);
    stream.put(PdfName.SUBTYPE, PdfName.IMAGE);
    stream.put(PdfName.WIDTH, new PdfNumber(picture.width()));
    stream.put(PdfName.HEIGHT, new PdfNumber(picture.height()));
    stream.put(PdfName.COLORSPACE, PdfName.DEVICERGB);
    stream.put(PdfName.BITSPERCOMPONENT, new PdfNumber(8));
    stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
    PdfIndirectReference reference = getPdfIndirectReference();
    put(stream, reference);
    String name = "P" + (pictures.size() + 1);
    pictures.put(new PdfName(name), reference);
    return name;
  }

  /** Ends the current page; returns the reference of its list of parents. */
  PdfIndirectReference endPage(Parts parts) {
    ending = parts;
    setPageEmpty(false);
    // The library compresses what was drawn through it, which is nothing.
    setCompressionLevel(PdfStream.NO_COMPRESSION);
    pdf.newPage();
    ending = null;
    return parentsOfEnding;
  }

  /** Ends the file. */
  void finish(PdfIndirectReference structureTree) {
    structure = structureTree;
    PdfDictionary all = new PdfDictionary();
    all.put(PdfName.FONT, fonts);
    if (pictures.size() > 0) {
      all.put(PdfName.XOBJECT, pictures);
    }
    put(all, resources);
    pdf.close();
  }

  /** Gives back what the compression holds outside of the heap. */
  void release() {
    compressor.close();
  }

  // ---- what the library writes by itself

  @Override
  public PdfIndirectObject addToBody(PdfObject object) throws IOException {
    if (ending == null || !object.isStream()) {
      return super.addToBody(object);
    }
    // The contents of the page, in whose place it gets ours.
    setCompressionLevel(Compressor.LEVEL);
    PdfIndirectObject parents = super.addToBody(ending.parents());
    parentsOfEnding = parents.getIndirectReference();
    return parents;
  }

  @Override
  public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference)
      throws IOException {
    if (ending != null && object instanceof PdfPage page) {
      complete(page);
    }
    return super.addToBody(object, reference);
  }

  private void complete(PdfPage page) {
    PdfArray contents = new PdfArray(ending.text());
    contents.add(ending.foot());
    page.put(PdfName.CONTENTS, contents);
    if (page.get(PdfName.RESOURCES) instanceof PdfDictionary own
        && own.get(PdfName.FONT) instanceof PdfDictionary used) {
      fonts.merge(used);
    }
    page.put(PdfName.RESOURCES, resources);
    page.put(PdfName.STRUCTPARENTS, new PdfNumber(ending.key()));
    if (ending.annotations() != null) {
      page.put(PdfName.ANNOTS, ending.annotations());
    }
  }

  @Override
  protected PdfDictionary getCatalog(PdfIndirectReference pages) {
    PdfDictionary catalog = super.getCatalog(pages);
    PdfDictionary marks = new PdfDictionary();
    marks.put(PdfName.MARKED, PdfBoolean.PDFTRUE);
    catalog.put(PdfName.MARKINFO, marks);
    catalog.put(PdfName.STRUCTTREEROOT, structure);
    return catalog;
  }
}
