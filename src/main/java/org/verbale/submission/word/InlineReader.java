package org.verbale.submission.word;

import java.util.ArrayList;
import java.util.List;
import org.verbale.document.word.Relationship;
import org.verbale.document.word.XmlElement;

/** Reads what stands inside of a paragraph, through everything that Word may wrap around runs. */
final class InlineReader {
  private final Story story;
  private final Pieces pieces = new Pieces();
  private final List<XmlElement> boxes = new ArrayList<>();

  InlineReader(Story story) {
    this.story = story;
  }

  /** Adds the runs of a paragraph, or of something inside it. */
  void read(XmlElement container, ParagraphContext context) {
    read(container.children(), new RunReader(story, context, pieces, boxes), Surroundings.NONE);
  }

  Pieces pieces() {
    return pieces;
  }

  /** The text boxes that are anchored here. */
  List<XmlElement> boxes() {
    return boxes;
  }

  private void read(List<XmlElement> children, RunReader runs, Surroundings around) {
    for (XmlElement child : children) {
      element(child, runs, around);
    }
  }

  private void element(XmlElement element, RunReader runs, Surroundings around) {
    switch (element.name()) {
      case "w:r" -> runs.read(element, around);
      case "w:hyperlink" -> read(element.children(), runs, around.inLink(link(element, around)));
      case "w:fldSimple" -> simpleField(element, runs, around);
      case "w:ins", "w:moveTo" -> {
        story.losses().add(LossKind.TRACKED_CHANGE, Words.of(element));
        read(element.children(), runs, around);
      }
      case "w:del", "w:moveFrom" -> {
        story.losses().add(LossKind.TRACKED_CHANGE);
        read(element.children(), runs, around.inDeletion());
      }
      case "w:sdt" -> contentControl(element, runs, around);
      case "w:smartTag", "w:customXml" -> read(element.children(), runs, around);
      case "w:dir", "w:bdo" ->
          read(element.children(), runs, around.inDirection(element.attribute("w:val")));
      case "mc:AlternateContent" -> read(Alternative.of(element), runs, around);
      case "m:oMath", "m:oMathPara" -> runs.equation(element, around);
      case "w:subDoc" -> story.losses().add(LossKind.OTHER_FILE);
      default -> {
        // Properties, bookmarks, spelling marks, ends of ranges: not text.
      }
    }
  }

  private void contentControl(XmlElement control, RunReader runs, Surroundings around) {
    var content = control.child("w:sdtContent");
    if (content != null && !ContentControls.isPrompt(control)) {
      read(content.children(), runs, around);
    }
  }

  private void simpleField(XmlElement field, RunReader runs, Surroundings around) {
    var instruction = field.attribute("w:instr");
    var name = Fields.name(instruction == null ? "" : instruction);
    if (Fields.isTable(name)) {
      story.losses().add(LossKind.TABLE_OF_CONTENTS);
      return;
    }
    var address = Fields.address(instruction == null ? "" : instruction);
    var link = address == null ? around.link() : runs.allowed(address, Words.of(field));
    read(field.children(), runs, around.inLink(link));
  }

  private String link(XmlElement hyperlink, Surroundings around) {
    var id = hyperlink.attribute("r:id");
    var anchor = hyperlink.attribute("w:anchor");
    if (around.dropped() || story.fields().hideText() || (id == null && anchor == null)) {
      return null;
    }
    var target =
        story
            .relationships()
            .find(id)
            .filter(Relationship::external)
            .map(Relationship::target)
            .orElse("");
    boolean part = anchor != null && !anchor.isEmpty() && !target.isEmpty();
    var address = part && !target.contains("#") ? target + "#" + anchor : target;
    var allowed = Addresses.allowed(address);
    if (allowed == null) {
      story.losses().add(LossKind.LINK, Words.of(hyperlink));
    }
    return allowed;
  }
}
