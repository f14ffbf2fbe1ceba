package org.verbale.submission.word;

import java.util.ArrayList;
import java.util.List;
import org.verbale.document.Emphasis;
import org.verbale.document.Inline;
import org.verbale.document.Paragraph;
import org.verbale.document.word.XmlElement;

/** Reads paragraphs and tables, through everything that Word may wrap around them. */
final class BlockReader {
  private final Story story;
  private final List<WordBlock> blocks = new ArrayList<>();

  /** A paragraph whose end is deleted: the next one goes on with it. */
  private InlineReader unended;

  BlockReader(Story story) {
    this.story = story;
  }

  void read(XmlElement container) {
    read(container.children());
  }

  /** What has been read. */
  List<WordBlock> finished() {
    endUnended();
    return blocks;
  }

  private void read(List<XmlElement> elements) {
    elements.forEach(this::element);
  }

  private void element(XmlElement element) {
    switch (element.name()) {
      case "w:p" -> paragraph(element);
      case "w:tbl" -> table(element);
      case "w:sdt" -> contentControl(element);
      case "w:ins", "w:moveTo" -> {
        story.losses().add(LossKind.TRACKED_CHANGE, Words.of(element));
        read(element);
      }
      case "w:del", "w:moveFrom" -> story.losses().add(LossKind.TRACKED_CHANGE);
      case "w:customXml", "w:smartTag" -> read(element);
      case "mc:AlternateContent" -> read(Alternative.of(element));
      case "w:altChunk", "w:subDoc" -> story.losses().add(LossKind.OTHER_FILE);
      default -> {
        // Bookmarks, ends of ranges, properties of the page: not text.
      }
    }
  }

  private void contentControl(XmlElement control) {
    if (ContentControls.isTableOfContents(control)) {
      story.losses().add(LossKind.TABLE_OF_CONTENTS);
      return;
    }
    var content = control.child("w:sdtContent");
    if (content != null && !ContentControls.isPrompt(control)) {
      read(content);
    }
  }

  private void endUnended() {
    if (unended != null) {
      end(unended, ParagraphProperties.NONE);
      unended = null;
    }
  }

  private void table(XmlElement element) {
    endUnended();
    var reader = new TableReader(story);
    if (story.isCell() || story.place() == Story.Place.NOTE) {
      story.losses().add(LossKind.NESTED_TABLE, Words.of(element));
      blocks.addAll(reader.paragraphsOf(element));
    } else {
      blocks.addAll(reader.read(element));
    }
  }

  private void paragraph(XmlElement element) {
    var properties = ParagraphProperties.read(element, story.source());
    if (properties.changed()) {
      story.losses().add(LossKind.TRACKED_CHANGE);
    }
    var inlines = unended != null ? unended : new InlineReader(story);
    inlines.read(element, context(properties, isHeading(properties)));
    unended = properties.goesOn() ? inlines : null;
    if (unended == null) {
      end(inlines, properties);
    }
  }

  private ParagraphContext context(ParagraphProperties properties, boolean heading) {
    var defaults = story.source().styles().defaults();
    // What makes a heading look like one is no emphasis in it.
    var look = heading ? defaults : properties.style().run().over(defaults);
    return new ParagraphContext(look, properties.direction(), heading);
  }

  private void end(InlineReader inlines, ParagraphProperties properties) {
    var pieces = inlines.pieces().finished();
    var main = story.source().main().direction();
    var direction = properties.direction() == main ? null : properties.direction();
    var item = properties.item(story.source());
    if (!pieces.isEmpty()) {
      add(properties, item, InlineFolder.fold(pieces, direction));
    }
    for (XmlElement box : inlines.boxes()) {
      var reader = new BlockReader(story.inside(Story.Place.BOX));
      reader.read(box);
      blocks.addAll(reader.finished());
    }
  }

  private void add(
      ParagraphProperties properties, ParagraphProperties.Item item, List<Inline> content) {
    int heading = heading(properties);
    if (heading > 0 && story.place() == Story.Place.BODY) {
      story.source().headingLevels().add(heading);
      blocks.add(new WordBlock.Heading(heading, item == null ? null : item.label(), content));
    } else if (item != null) {
      blocks.add(item.of(heading > 0 ? bold(content) : content, properties.indent(item)));
    } else {
      blocks.add(
          new WordBlock.Paragraph(
              properties.look().style(usualStyle()),
              properties.indent(null),
              properties.style().quotation() && story.place() == Story.Place.BODY,
              heading > 0 ? bold(content) : content));
    }
  }

  /** A cell, a note and a text box have no sections: a heading in them is a bold paragraph. */
  private List<Inline> bold(List<Inline> content) {
    return story.place() == Story.Place.HEADER_CELL
        ? content
        : List.of(new Emphasis(Emphasis.Style.BOLD, content));
  }

  private Paragraph.Style usualStyle() {
    return story.isCell() ? Paragraph.Style.PLAIN : Paragraph.Style.BODY;
  }

  private boolean isHeading(ParagraphProperties properties) {
    return heading(properties) > 0 || story.place() == Story.Place.HEADER_CELL;
  }

  private static int heading(ParagraphProperties properties) {
    return properties.heading().orElse(0);
  }
}
