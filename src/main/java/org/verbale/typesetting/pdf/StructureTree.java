package org.verbale.typesetting.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfNumberTree;
import org.openpdf.text.pdf.PdfObject;
import org.verbale.typesetting.line.InlineStyle;
import org.verbale.typesetting.page.Tag;

/**
 * The logical structure of a document, built as its ink is written (ISO 32000-1, 14.7 and 14.8).
 */
final class StructureTree {

  private final PageFile file;
  private final PdfIndirectReference root;
  private final Map<Tag, Element> elements = new IdentityHashMap<>();
  private final List<Element> inOrder = new ArrayList<>();

  /** For each key of pages and annotations what is found there: a list of elements, or one. */
  private final Map<Integer, PdfIndirectReference> parents = new HashMap<>();

  private int keys;
  private int notes;

  private int page;
  private int[] elementsOfPage = new int[256];
  private int marks;

  StructureTree(PageFile file) {
    this.file = file;
    this.root = file.getPdfIndirectReference();
  }

  // ---- elements

  /** The element of a tag; made, with all above it, when first asked for. */
  Element element(Tag tag) {
    Element element = elements.get(tag);
    if (element == null) {
      element = create(tag);
      elements.put(tag, element);
    }
    return element;
  }

  private Element create(Tag tag) {
    if (tag.parent() == null) {
      return create(root.getNumber(), tag.type());
    }
    Element parent = element(tag.parent());
    Element element = create(parent.reference().getNumber(), tag.type());
    parent.addChild(element);
    switch (tag.type()) {
      case "Note" -> element.describe("/ID(note-" + ++notes + ")");
      case "TH" -> element.describe("/A<</O/Table/Scope/Column" + span(tag) + ">>");
      case "TD" -> element.describe(tag.columns() > 1 ? "/A<</O/Table" + span(tag) + ">>" : "");
      default -> {
        // Nothing more to say of the others.
      }
    }
    if (tag.alternative() != null) {
      element.describe("/Alt" + ContentStream.unicodeString(tag.alternative()));
    }
    return element;
  }

  private static String span(Tag cell) {
    return cell.columns() > 1 ? "/ColSpan " + cell.columns() : "";
  }

  private Element create(int parent, String type) {
    Element element = new Element(file.getPdfIndirectReference(), parent, type);
    inOrder.add(element);
    return element;
  }

  /** Says where on the page a picture stands, as ISO 32000-1, 14.8.5.4.3 wants it said. */
  void place(Element figure, Rectangle box) {
    ContentStream layout = new ContentStream().text("/A<</O/Layout/Placement/Block/BBox[");
    layout.number(box.getLeft()).number(box.getBottom());
    layout.number(box.getRight()).number(box.getTop());
    figure.describe(new String(layout.text("]>>").toBytes(), StandardCharsets.US_ASCII));
  }

  /** The element of a stretch of a rich text. */
  Element part(Tag tag, InlineStyle style) {
    Element text = element(tag);
    Element part = text.partGoingOnWith(style);
    if (part == null) {
      part = create(text.reference().getNumber(), type(style));
      if (style.language() != null) {
        part.describe("/Lang" + ContentStream.unicodeString(style.language()));
      }
      text.beginPart(part, style);
    }
    return part;
  }

  private static String type(InlineStyle style) {
    if (style.note() != null) {
      return "Reference";
    }
    return style.link() != null ? "Link" : "Span";
  }

  // ---- ties to the pages

  void startPage(PdfIndirectReference reference) {
    page = reference.getNumber();
    marks = 0;
  }

  /** Ties the next ink of the page to an element; returns the number of the tie on the page. */
  int mark(Element element) {
    if (marks == elementsOfPage.length) {
      elementsOfPage = Arrays.copyOf(elementsOfPage, marks * 2);
    }
    elementsOfPage[marks] = element.reference().getNumber();
    element.addMark(page, marks);
    return marks++;
  }

  /** Ties an annotation of the page to the element of its link; returns its key. */
  int tie(Element link, PdfIndirectReference annotation) {
    link.addAnnotation(page, annotation.getNumber());
    parents.put(keys, link.reference());
    return keys++;
  }

  /** A new key, for a page. */
  int newKey() {
    return keys++;
  }

  /** The elements of the marks of the page. */
  PdfLiteral parentsOfPage() {
    ContentStream list = new ContentStream().raw('[');
    for (int mark = 0; mark < marks; mark++) {
      list.raw(' ').reference(elementsOfPage[mark]);
    }
    return new PdfLiteral(PdfObject.ARRAY, list.raw(']').toBytes());
  }

  void putParents(int key, PdfIndirectReference list) {
    parents.put(key, list);
  }

  // ---- the end

  /** Writes the tree; returns its root. */
  PdfIndirectReference write() {
    ContentStream out = new ContentStream();
    for (Element element : inOrder) {
      out.clear();
      element.write(out);
      file.put(new PdfLiteral(PdfObject.DICTIONARY, out.toBytes()), element.reference());
    }
    try {
      PdfDictionary dictionary = new PdfDictionary(PdfName.STRUCTTREEROOT);
      PdfDictionary parentTree = PdfNumberTree.writeTree(parents, file);
      if (parentTree != null) {
        dictionary.put(PdfName.PARENTTREE, file.addToBody(parentTree).getIndirectReference());
      }
      dictionary.put(new PdfName("ParentTreeNextKey"), new PdfNumber(keys));
      dictionary.put(PdfName.K, inOrder.get(0).reference());
      file.put(dictionary, root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return root;
  }
}
