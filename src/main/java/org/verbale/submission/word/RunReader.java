package org.verbale.submission.word;

import java.util.List;
import org.verbale.document.text.Characters;
import org.verbale.document.word.XmlElement;

/** Reads the runs of one paragraph: characters of one formatting, and what stands between them. */
final class RunReader {
  private static final String NO_BREAK_HYPHEN = "\u2011";

  private final Story story;
  private final ParagraphContext context;
  private final Formats formats;
  private final Pieces pieces;
  private final List<XmlElement> boxes;

  RunReader(Story story, ParagraphContext context, Pieces pieces, List<XmlElement> boxes) {
    this.story = story;
    this.context = context;
    this.formats = new Formats(story, context);
    this.pieces = pieces;
    this.boxes = boxes;
  }

  void read(XmlElement run, Surroundings around) {
    var properties = run.child("w:rPr");
    if (properties != null && properties.child("w:rPrChange") != null) {
      story.losses().add(LossKind.TRACKED_CHANGE);
    }
    read(run.children(), look(properties), around);
  }

  /** A formula keeps its characters, in one line. */
  void equation(XmlElement formula, Surroundings around) {
    var words = Words.of(formula);
    if (isShown(around)) {
      story.losses().add(LossKind.EQUATION, words);
      text(words, context.look(), around);
    }
  }

  /** The address if a reply may link to it; if not, null, and the loss is noted. */
  String allowed(String address, String words) {
    var allowed = Addresses.allowed(address);
    if (allowed == null) {
      story.losses().add(LossKind.LINK, words);
    }
    return allowed;
  }

  private RunLook look(XmlElement properties) {
    var direct = RunLook.read(properties);
    var style = properties == null ? null : properties.value("w:rStyle");
    return direct.over(story.source().styles().character(style).onParagraphStyle(context.look()));
  }

  private void read(List<XmlElement> children, RunLook look, Surroundings around) {
    for (int i = 0; i < children.size(); i++) {
      var child = children.get(i);
      if (NoteReference.is(child) && NoteReference.hasOwnMark(child)) {
        note(child, Words.of(children.subList(i + 1, children.size())), around);
        return;
      }
      element(child, look, around);
    }
  }

  private void element(XmlElement element, RunLook look, Surroundings around) {
    switch (element.name()) {
      case "w:t" -> text(characters(element, look), look, around);
      case "w:tab", "w:ptab" -> text(" ", look, around);
      case "w:noBreakHyphen" -> text(NO_BREAK_HYPHEN, look, around);
      // Words before and after the end of a page or column are two words as well.
      case "w:cr", "w:br" -> lineBreak(look, around);
      case "w:sym" -> symbol(element, look, around);
      case "w:fldChar" -> fieldCharacter(element, look, around);
      case "w:instrText", "w:delInstrText" -> story.fields().instruction(element.text());
      case "w:footnoteReference", "w:endnoteReference" -> note(element, null, around);
      case "w:commentReference" -> story.losses().add(LossKind.COMMENT);
      case "w:drawing", "w:pict", "w:object", "w:contentPart" -> drawing(element, around);
      case "w:ruby" -> ruby(element, around);
      case "mc:AlternateContent" -> read(Alternative.of(element), look, around);
      default -> {
        // Properties, deleted text, marks of the layout, soft hyphens.
      }
    }
  }

  private void text(String characters, RunLook look, Surroundings around) {
    if (!isShown(around)) {
      return;
    }
    if (look.isHidden()) {
      story.losses().add(LossKind.HIDDEN_TEXT, characters);
      return;
    }
    if (look.isStruck()) {
      story.losses().add(LossKind.STRIKETHROUGH, characters);
    }
    pieces.text(formats.of(characters, look, around), characters);
  }

  private void lineBreak(RunLook look, Surroundings around) {
    if (isShown(around) && !look.isHidden()) {
      pieces.lineBreak(formats.of("", look, around));
    }
  }

  private boolean isShown(Surroundings around) {
    return !around.dropped() && !story.fields().hideText();
  }

  private void symbol(XmlElement element, RunLook look, Surroundings around) {
    var sign = Symbols.character(element.attribute("w:font"), element.attribute("w:char"));
    if (sign == null && isShown(around)) {
      story.losses().add(LossKind.SYMBOL, element.attribute("w:font"));
    }
    text(sign == null ? Symbols.UNKNOWN : sign, look, around);
  }

  /**
   * The characters of a text. Blanks at its ends count only where the file says so, but programs
   * forget to say it: only those that come from indented markup are dropped. Signs of picture fonts
   * stand in texts as well, in a private range.
   */
  private String characters(XmlElement element, RunLook look) {
    var characters = element.text();
    boolean kept = "preserve".equals(element.attribute("xml:space"));
    if (!kept && characters.indexOf('\n') >= 0) {
      characters = characters.strip();
    }
    return Characters.seen(Symbols.inText(look.font(), characters));
  }

  private void fieldCharacter(XmlElement element, RunLook look, Surroundings around) {
    var type = element.attribute("w:fldCharType");
    switch (type == null ? "" : type) {
      case "begin" -> story.fields().begin(element.child("w:ffData"));
      case "separate" -> {
        var name = story.fields().separate();
        if (!around.dropped()) {
          noteLossOf(name);
        }
      }
      case "end" -> {
        var value = story.fields().end(around.dropped() ? new LossLog() : story.losses());
        if (!value.isEmpty()) {
          text(value, look, around);
        }
      }
      default -> {}
    }
  }

  private void noteLossOf(String field) {
    if (Fields.isTable(field)) {
      story.losses().add(LossKind.TABLE_OF_CONTENTS);
    } else if (field.equals("HYPERLINK") && Addresses.allowed(story.fields().address()) == null) {
      story.losses().add(LossKind.LINK, story.fields().address());
    }
  }

  private void note(XmlElement reference, String mark, Surroundings around) {
    if (!isShown(around)) {
      return;
    }
    var footnote = story.source().notes().take(reference, mark, story.place());
    if (footnote != null) {
      pieces.footnote(footnote);
    }
  }

  private void drawing(XmlElement element, Surroundings around) {
    if (isShown(around)) {
      boxes.addAll(Drawings.read(element, story.losses()));
    }
  }

  private void ruby(XmlElement element, Surroundings around) {
    var base = element.child("w:rubyBase");
    story.losses().add(LossKind.RUBY, base == null ? "" : Words.of(base));
    if (base != null) {
      for (XmlElement run : base.children()) {
        if (run.is("w:r")) {
          read(run, around);
        }
      }
    }
  }
}
