package org.verbale.submission.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.verbale.document.word.XmlElement;

/** The styles of a file, resolved by what they are based on. */
final class Styles {
  /** Word itself follows ten; a longer chain, or a circle, ends here. */
  private static final int LONGEST_CHAIN = 32;

  private final Map<String, Style> byId = new HashMap<>();
  private final Map<String, Resolved> resolved = new HashMap<>();
  private RunLook defaults = RunLook.NONE;
  private String defaultParagraph;

  /** A style as written. */
  private record Style(
      OptionalInt namedHeading,
      boolean namedQuotation,
      String basedOn,
      ParagraphLook paragraph,
      RunLook run) {}

  /**
   * A style with all that it is based on.
   *
   * @param heading the level of its headings; empty for none
   * @param quotation whether it is one for quotations
   */
  record Resolved(ParagraphLook paragraph, RunLook run, OptionalInt heading, boolean quotation) {}

  /**
   * @param root an element {@code w:styles}; null where the file has none
   */
  static Styles read(XmlElement root) {
    var styles = new Styles();
    if (root == null) {
      return styles;
    }
    styles.defaults = RunLook.read(root.at("w:docDefaults", "w:rPrDefault", "w:rPr"));
    for (XmlElement element : root.children()) {
      if (element.is("w:style")) {
        styles.add(element);
      }
    }
    return styles;
  }

  /** What holds where no style says otherwise. */
  RunLook defaults() {
    return defaults;
  }

  /**
   * The style of a paragraph.
   *
   * @param id null, or unknown, for the one that paragraphs without a style have
   */
  Resolved paragraph(String id) {
    return resolve(id != null && byId.containsKey(id) ? id : defaultParagraph);
  }

  /** The look of a character style; nothing for none. */
  RunLook character(String id) {
    return id == null ? RunLook.NONE : resolve(id).run();
  }

  /** The numbering that a numbering style stands for; null for none. */
  String listOf(String numberingStyle) {
    return numberingStyle == null ? null : resolve(numberingStyle).paragraph().list();
  }

  private void add(XmlElement element) {
    var id = element.attribute("w:styleId");
    if (id == null) {
      return;
    }
    var type = element.attribute("w:type");
    var written = element.value("w:name");
    var name = written == null ? id : written;
    byId.putIfAbsent(
        id,
        new Style(
            StyleNames.headingLevel(name),
            StyleNames.isQuotation(name),
            element.value("w:basedOn"),
            ParagraphLook.read(element.child("w:pPr")),
            RunLook.read(element.child("w:rPr"))));
    var byDefault = element.attribute("w:default");
    if ("paragraph".equals(type) && ("1".equals(byDefault) || "true".equals(byDefault))) {
      defaultParagraph = id;
    }
  }

  private Resolved resolve(String id) {
    return resolved.computeIfAbsent(id == null ? "" : id, key -> resolve(chain(key)));
  }

  private List<Style> chain(String id) {
    var chain = new ArrayList<Style>();
    var style = byId.get(id);
    while (style != null && chain.size() < LONGEST_CHAIN) {
      chain.add(style);
      style = byId.get(style.basedOn());
    }
    return chain;
  }

  private static Resolved resolve(List<Style> chain) {
    var paragraph = ParagraphLook.NONE;
    var run = RunLook.NONE;
    boolean quotation = false;
    for (Style style : chain) {
      paragraph = paragraph.over(style.paragraph());
      run = run.over(style.run());
      quotation |= style.namedQuotation();
    }
    return new Resolved(paragraph, run, heading(chain), quotation);
  }

  /** The nearest style that says so decides, by its outline level or by its name. */
  private static OptionalInt heading(List<Style> chain) {
    for (Style style : chain) {
      var outline = style.paragraph().outline();
      if (outline != null) {
        return outline < ParagraphLook.RUNNING_TEXT && outline >= 0
            ? OptionalInt.of(outline + 1)
            : OptionalInt.empty();
      }
      if (style.namedHeading().isPresent()) {
        return style.namedHeading();
      }
    }
    return OptionalInt.empty();
  }
}
