package org.verbale.typesetting.pdf;

import java.util.IdentityHashMap;
import java.util.Map;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;
import org.verbale.typesetting.line.InlineStyle;
import org.verbale.typesetting.page.Tag;

/**
 * The logical structure of a document, built as its ink is written (ISO 32000-1, 14.7 and 14.8).
 */
final class StructureTree {

  private static final PdfName OBJECT_REFERENCE = new PdfName("OBJR");
  private static final PdfName OBJECT = new PdfName("Obj");
  private static final PdfName SCOPE_COLUMN = new PdfName("Column");

  private final PdfWriter writer;
  private final PdfContentByte scratch;
  private final Map<Tag, PdfStructureElement> elements = new IdentityHashMap<>();
  private final Map<Tag, Child> lastChildren = new IdentityHashMap<>();
  private int notes;

  /** A part of a rich text: stretches of the same kind that follow each other share one. */
  private record Child(InlineStyle style, PdfStructureElement element) {

    boolean goesOnWith(InlineStyle other) {
      return style.note() == null && style.belongsWith(other);
    }
  }

  StructureTree(PdfWriter writer) {
    this.writer = writer;
    this.scratch = new PdfContentByte(writer);
  }

  /** The element of a tag; made, with all above it, when first asked for. */
  PdfStructureElement element(Tag tag) {
    PdfStructureElement element = elements.get(tag);
    if (element == null) {
      element = create(tag);
      elements.put(tag, element);
    }
    return element;
  }

  private PdfStructureElement create(Tag tag) {
    PdfName type = new PdfName(tag.type());
    if (tag.parent() == null) {
      return new PdfStructureElement(writer.getStructureTreeRoot(), type);
    }
    PdfStructureElement element = new PdfStructureElement(element(tag.parent()), type);
    switch (tag.type()) {
      case "Note" -> element.put(PdfName.ID, new PdfString("note-" + ++notes));
      case "TH" -> element.put(PdfName.A, columnHeader());
      default -> {
        // Nothing more to say of the others.
      }
    }
    if (tag.alternative() != null) {
      element.put(PdfName.ALT, new PdfString(tag.alternative(), PdfObject.TEXT_UNICODE));
    }
    return element;
  }

  private static PdfDictionary columnHeader() {
    PdfDictionary attributes = new PdfDictionary();
    attributes.put(PdfName.O, new PdfName("Table"));
    attributes.put(new PdfName("Scope"), SCOPE_COLUMN);
    return attributes;
  }

  /** The element of a stretch of a rich text. */
  PdfStructureElement child(Tag tag, InlineStyle style) {
    Child last = lastChildren.get(tag);
    if (last != null && last.goesOnWith(style)) {
      return last.element();
    }
    PdfStructureElement element = new PdfStructureElement(element(tag), type(style));
    if (style.language() != null) {
      element.put(PdfName.LANG, new PdfString(style.language()));
    }
    lastChildren.put(tag, new Child(style, element));
    return element;
  }

  private static PdfName type(InlineStyle style) {
    if (style.note() != null) {
      return new PdfName("Reference");
    }
    return style.link() != null ? PdfName.LINK : PdfName.SPAN;
  }

  /** The type of an element, as its ink is marked. */
  static String type(PdfStructureElement element) {
    return element.get(PdfName.S).toString().substring(1);
  }

  /** Ties the next ink of the page to an element; returns the number of the tie on the page. */
  int mark(PdfStructureElement element) {
    PdfDictionary properties = new PdfDictionary();
    scratch.beginMarkedContentSequence(element, properties);
    scratch.endMarkedContentSequence();
    scratch.getInternalBuffer().reset();
    return ((PdfNumber) properties.get(PdfName.MCID)).intValue();
  }

  /** Ties an annotation to the element of its link; returns its key in the tree of parents. */
  int mark(PdfStructureElement link, PdfIndirectReference annotation) {
    PdfDictionary reference = new PdfDictionary(OBJECT_REFERENCE);
    reference.put(OBJECT, annotation);
    reference.put(PdfName.PG, writer.getCurrentPage());
    PdfObject kids = link.get(PdfName.K);
    PdfArray array = kids instanceof PdfArray existing ? existing : new PdfArray(kids);
    array.add(reference);
    link.put(PdfName.K, array);
    return writer.getStructureTreeRoot().addExistingObject(link.getReference());
  }
}
