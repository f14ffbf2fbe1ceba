package org.verbale.typesetting.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;
import org.verbale.typesetting.page.Page;

/** The places on the pages that lead elsewhere. */
final class Links {

  /** What a link may lead to outside the document; a script never is. */
  private static final List<String> SAFE = List.of("http://", "https://", "mailto:");

  private final PdfWriter writer;
  private final StructureTree tree;
  private final Set<String> anchors = new HashSet<>();

  Links(PdfWriter writer, StructureTree tree, List<Page> pages) {
    this.writer = writer;
    this.tree = tree;
    for (Page page : pages) {
      for (Page.Placed placed : page.body()) {
        if (placed.row().anchor() != null) {
          anchors.add(placed.row().anchor());
        }
      }
    }
  }

  /**
   * Makes a rectangle lead to a target. One that does not exist in the document, or is no address
   * of the kinds that the model allows, is left out: the words stand without a link.
   */
  void add(
      float left, float bottom, float right, float top, String target, PdfStructureElement link) {
    PdfAction action = action(target);
    if (action == null) {
      return;
    }
    PdfAnnotation annotation = new PdfAnnotation(writer, left, bottom, right, top, action);
    annotation.put(PdfName.BORDER, new PdfBorderArray(0, 0, 0));
    annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
    annotation.put(PdfName.CONTENTS, new PdfString(target, PdfObject.TEXT_UNICODE));
    int key = tree.mark(link, annotation.getIndirectReference());
    annotation.put(PdfName.STRUCTPARENT, new PdfNumber(key));
    writer.addAnnotation(annotation);
  }

  private PdfAction action(String target) {
    if (SAFE.stream().anyMatch(target::startsWith)) {
      return new PdfAction(target);
    }
    if (!target.startsWith("#")) {
      return null;
    }
    String anchor = target.substring(1);
    return anchors.contains(anchor) ? PdfAction.gotoLocalPage(anchor, false) : null;
  }
}
