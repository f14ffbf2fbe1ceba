package org.verbale.submission.word;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.verbale.document.Inline;
import org.verbale.document.ItemList;
import org.verbale.document.word.XmlElement;
import org.verbale.language.TextDirection;

/**
 * What a paragraph is, by its own properties and by its style.
 *
 * @param styleId null for the style of paragraphs without one
 * @param direct what the paragraph itself says
 * @param look the same, over what its style says
 * @param changed whether its formatting, or its being a paragraph, is a tracked change
 * @param goesOn whether its end is deleted, or it is a large initial: the next one continues it
 */
record ParagraphProperties(
    String styleId,
    Styles.Resolved style,
    ParagraphLook direct,
    ParagraphLook look,
    TextDirection direction,
    boolean changed,
    boolean goesOn) {

  private static final Set<String> CHANGES =
      Set.of("w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:rPrChange");

  /** Of an end of text that is no paragraph. */
  static final ParagraphProperties NONE =
      new ParagraphProperties(
          null,
          new Styles.Resolved(ParagraphLook.NONE, RunLook.NONE, OptionalInt.empty(), false),
          ParagraphLook.NONE,
          ParagraphLook.NONE,
          null,
          false,
          false);

  /**
   * Its number or bullet.
   *
   * @param label as Word shows it; null for a bullet
   */
  record Item(String list, int level, NumberingLevel format, int count, String label) {
    WordBlock.Item of(List<Inline> content, int indent) {
      var kind = format.kind();
      boolean ordinary = kind == ItemList.Kind.BULLET ? label == null : format.isOrdinary(level);
      return new WordBlock.Item(list, level, indent, kind, count, label, ordinary, content);
    }
  }

  static ParagraphProperties read(XmlElement paragraph, Source source) {
    var element = paragraph.child("w:pPr");
    var id = element == null ? null : element.value("w:pStyle");
    var style = source.styles().paragraph(id);
    var direct = ParagraphLook.read(element);
    var look = direct.over(style.paragraph());
    return new ParagraphProperties(
        id,
        style,
        direct,
        look,
        MainText.directionOf(paragraph, look),
        isChanged(element),
        goesOn(element));
  }

  /** The level of the heading that the paragraph is, from 1; empty if it is none. */
  OptionalInt heading() {
    var own = direct.outline();
    if (own == null) {
      return style.heading();
    }
    return own >= 0 && own < ParagraphLook.RUNNING_TEXT
        ? OptionalInt.of(own + 1)
        : OptionalInt.empty();
  }

  /** Counts the paragraph in its list; null if it is in none that shows anything. */
  Item item(Source source) {
    var list = look.list();
    if (list == null || list.equals("0")) {
      return null;
    }
    var numbering = source.numbering();
    int level =
        direct.level() != null || look.level() != null
            ? Math.clamp(look.level(), 0, NumberingLevel.DEEPEST)
            : numbering.levelOfStyle(list, styleId);
    var format = numbering.level(list, level);
    if (format == null || format.isSilent()) {
      return null;
    }
    var number = source.counters().next(list, level);
    return new Item(list, level, format, number.count(), number.label());
  }

  /**
   * The indent of the lines: the paragraph's own, that of its list, that of its style.
   *
   * @param item null if it is in no list
   */
  int indent(Item item) {
    if (direct.indent() != null) {
      return direct.indent();
    }
    if (item != null && item.format().indent() != null) {
      return item.format().indent();
    }
    return look.indent() == null ? 0 : look.indent();
  }

  private static boolean isChanged(XmlElement element) {
    if (element == null) {
      return false;
    }
    var mark = element.child("w:rPr");
    return element.child("w:pPrChange") != null
        || (mark != null && mark.children().stream().anyMatch(c -> CHANGES.contains(c.name())));
  }

  private static boolean goesOn(XmlElement element) {
    if (element == null) {
      return false;
    }
    var mark = element.child("w:rPr");
    var frame = element.child("w:framePr");
    var initial = frame == null ? null : frame.attribute("w:dropCap");
    return (mark != null && (mark.child("w:del") != null || mark.child("w:moveFrom") != null))
        || (initial != null && !initial.equals("none"));
  }
}
