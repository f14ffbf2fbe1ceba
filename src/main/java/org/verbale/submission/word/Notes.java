package org.verbale.submission.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.verbale.document.Block;
import org.verbale.document.Footnote;
import org.verbale.document.Paragraph;
import org.verbale.document.word.XmlElement;

/**
 * The footnotes and endnotes of a file. Both become footnotes. Each is taken once: a note that many
 * marks share is nothing Word writes, and would let a small file grow without measure.
 */
final class Notes {
  private final Source source;
  private final Map<String, Map<String, XmlElement>> byKind = new HashMap<>();

  Notes(Source source) {
    this.source = source;
  }

  /**
   * The note of a reference.
   *
   * @param mark its own mark; null for the running number
   * @return null if the file has none, or has given it already
   */
  Footnote take(XmlElement reference, String mark, Story.Place place) {
    var kind = reference.is("w:footnoteReference") ? "footnotes" : "endnotes";
    var id = reference.attribute("w:id");
    var element = place == Story.Place.NOTE ? null : notes(kind).remove(id);
    if (element == null) {
      source.losses().add(LossKind.FOOTNOTE, mark);
      return null;
    }
    var relationships = source.relationshipsOf(kind);
    var story = new Story(source, relationships, Story.Place.NOTE, new Fields());
    var reader = new BlockReader(story);
    reader.read(element);
    var blocks = StructureBuilder.build(reader.finished());
    if (blocks.isEmpty()) {
      source.losses().add(LossKind.FOOTNOTE, mark);
      return null;
    }
    var own = mark == null || mark.isBlank() ? null : mark.strip();
    return new Footnote(own, own == null ? blocks : withoutMark(own, blocks));
  }

  private Map<String, XmlElement> notes(String kind) {
    return byKind.computeIfAbsent(kind, this::read);
  }

  private Map<String, XmlElement> read(String kind) {
    var notes = new HashMap<String, XmlElement>();
    var root = source.part(kind);
    if (root != null) {
      for (XmlElement element : root.children()) {
        var type = element.attribute("w:type");
        // The others are the lines that part notes from the text.
        if (type == null || type.equals("normal")) {
          notes.put(element.attribute("w:id"), element);
        }
      }
    }
    return notes;
  }

  /** A note with its own mark repeats it as its first characters. */
  private static List<Block> withoutMark(String mark, List<Block> blocks) {
    if (!(blocks.getFirst() instanceof Paragraph first)) {
      return blocks;
    }
    var all = new ArrayList<Block>(blocks);
    var content = OwnMark.removed(mark, first.content());
    all.set(0, new Paragraph(first.id(), first.number(), first.style(), content));
    return all;
  }
}
