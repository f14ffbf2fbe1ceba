package org.verbale.typesetting.pdf;

import java.util.Arrays;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.verbale.typesetting.line.InlineStyle;

/**
 * An element of the logical structure (ISO 32000-1, 14.7.2). A report of a thousand pages has some
 * thirty thousand, so what it holds is numbers: its kids are elements, marked contents and
 * annotations in the order in which they came.
 */
final class Element {

  private static final int CHILD = 0;
  private static final int MARK = 1;
  private static final int ANNOTATION = 2;

  private final PdfIndirectReference reference;
  private final int parent;
  private final String type;
  private String attributes = "";
  private int[] kids = new int[3];
  private int length;

  /** The last part of a rich text: stretches of the same kind that follow each other share one. */
  private Element lastPart;

  private InlineStyle styleOfLastPart;

  /**
   * @param parent the object number of the element above, or of the root of the tree
   */
  Element(PdfIndirectReference reference, int parent, String type) {
    this.reference = reference;
    this.parent = parent;
    this.type = type;
  }

  PdfIndirectReference reference() {
    return reference;
  }

  String type() {
    return type;
  }

  /** Adds entries to the dictionary, as they are written. */
  void describe(String entries) {
    attributes += entries;
  }

  void addChild(Element child) {
    add(CHILD, child.reference.getNumber(), 0);
  }

  /** Adds contents by their mark on a page; both are numbers. */
  void addMark(int page, int mark) {
    add(MARK, page, mark);
  }

  void addAnnotation(int page, int annotation) {
    add(ANNOTATION, page, annotation);
  }

  private void add(int kind, int first, int second) {
    if (length == kids.length) {
      kids = Arrays.copyOf(kids, length * 3);
    }
    kids[length++] = kind;
    kids[length++] = first;
    kids[length++] = second;
  }

  /** The part that goes on with a style; null if a new one begins. */
  Element partGoingOnWith(InlineStyle style) {
    boolean goesOn =
        lastPart != null && styleOfLastPart.note() == null && styleOfLastPart.belongsWith(style);
    return goesOn ? lastPart : null;
  }

  void beginPart(Element part, InlineStyle style) {
    addChild(part);
    lastPart = part;
    styleOfLastPart = style;
  }

  void write(ContentStream out) {
    out.text("<</S/").text(type).text("/P ").reference(parent).text(attributes);
    int page = pageOfFirstMark();
    if (page > 0) {
      out.text("/Pg ").reference(page);
    }
    if (length > 0) {
      out.text("/K");
      if (length > 3) {
        out.raw('[');
      }
      for (int at = 0; at < length; at += 3) {
        writeKid(out, at, page);
      }
      if (length > 3) {
        out.raw(']');
      }
    }
    out.text(">>");
  }

  private int pageOfFirstMark() {
    for (int at = 0; at < length; at += 3) {
      if (kids[at] == MARK) {
        return kids[at + 1];
      }
    }
    return 0;
  }

  private void writeKid(ContentStream out, int at, int page) {
    int first = kids[at + 1];
    int second = kids[at + 2];
    switch (kids[at]) {
      case CHILD -> out.raw(' ').reference(first);
      case ANNOTATION ->
          out.text("<</Type/OBJR/Pg ").reference(first).text("/Obj ").reference(second).text(">>");
      default -> {
        if (first == page) {
          out.raw(' ').integer(second);
        } else {
          out.text("<</Type/MCR/Pg ").reference(first).text("/MCID ").integer(second).text(">>");
        }
      }
    }
  }
}
