package org.verbale.typesetting.page;

import java.util.Map;
import org.verbale.document.Document;
import org.verbale.document.Section;
import org.verbale.typesetting.TypesettingException;

/** On which page of the official form, the PDF, each section begins. */
public final class SectionPages {

  private final Anchors anchors;
  private final Map<String, Integer> pageOf;

  private SectionPages(Anchors anchors, Map<String, Integer> pageOf) {
    this.anchors = anchors;
    this.pageOf = pageOf;
  }

  /** The pages of a document; of none of its sections if it cannot be set. */
  public static SectionPages of(Document document) {
    PageSetter setter = new PageSetter(document);
    try {
      Ending ending = setter.set(page -> {});
      return new SectionPages(setter.anchors(), ending.pageOf());
    } catch (TypesettingException e) {
      return new SectionPages(setter.anchors(), Map.of());
    }
  }

  /** The number of the page on which a section begins; null if it is not known. */
  public Integer of(Section section) {
    return pageOf.get(anchors.of(section));
  }
}
