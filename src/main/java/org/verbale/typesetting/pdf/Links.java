package org.verbale.typesetting.pdf;

import java.util.List;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfString;
import org.verbale.typesetting.page.Anchors;

/** The places on the pages that lead elsewhere. */
final class Links {

  /** What a link may lead to outside the document; a script never is. */
  private static final List<String> SAFE = List.of("http://", "https://", "mailto:");

  private final PageFile file;
  private final StructureTree tree;
  private final Anchors anchors;
  private ContentStream ofPage;

  Links(PageFile file, StructureTree tree, Anchors anchors) {
    this.file = file;
    this.tree = tree;
    this.anchors = anchors;
  }

  void startPage() {
    ofPage = null;
  }

  /** The links of the page, an array of references; null if there is none. */
  PdfLiteral ofPage() {
    return ofPage == null ? null : new PdfLiteral(PdfObject.ARRAY, ofPage.raw(']').toBytes());
  }

  /**
   * Makes a rectangle lead to a target. One that does not exist in the document, or is no address
   * of the kinds that the model allows, is left out: the words stand without a link.
   */
  void add(float left, float bottom, float right, float top, String target, Element link) {
    PdfAction action = action(target);
    if (action == null) {
      return;
    }
    PdfDictionary annotation = new PdfDictionary(PdfName.ANNOT);
    annotation.put(PdfName.SUBTYPE, PdfName.LINK);
    annotation.put(PdfName.RECT, new PdfRectangle(left, bottom, right, top));
    annotation.put(PdfName.A, action);
    annotation.put(PdfName.BORDER, new PdfBorderArray(0, 0, 0));
    annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
    annotation.put(PdfName.CONTENTS, new PdfString(target, PdfObject.TEXT_UNICODE));
    PdfIndirectReference reference = file.getPdfIndirectReference();
    annotation.put(PdfName.STRUCTPARENT, new PdfNumber(tree.tie(link, reference)));
    file.put(annotation, reference);
    ofPage = ofPage == null ? new ContentStream().raw('[') : ofPage.raw(' ');
    ofPage.reference(reference.getNumber());
  }

  private PdfAction action(String target) {
    if (SAFE.stream().anyMatch(target::startsWith)) {
      return new PdfAction(target);
    }
    if (!target.startsWith("#")) {
      return null;
    }
    String anchor = target.substring(1);
    return anchors.has(anchor) ? PdfAction.gotoLocalPage(anchor, false) : null;
  }
}
