package org.verbale.mandate.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.verbale.document.word.Relationship;
import org.verbale.document.word.WordFileRefused;
import org.verbale.document.word.WordPackage;
import org.verbale.document.word.XmlElement;
import org.verbale.mandate.source.UnreadableDocument.Reason;

/**
 * The text of a Word file, a line per paragraph and an empty one after it: automatic numbers are
 * written out, inserted text is taken and deleted text left, footnotes stand at the end.
 */
final class WordText {
  private final WordNumbering numbering;
  private final Map<String, XmlElement> notes = new HashMap<>();
  private final List<String> used = new ArrayList<>();
  private final List<String> ownMark = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private WordText(WordPackage file) {
    Optional<XmlElement> styles = relatedPart(file, "styles");
    numbering = new WordNumbering(relatedPart(file, "numbering"), styles);
    relatedPart(file, "footnotes")
        .ifPresent(
            root -> root.children().forEach(note -> notes.put(note.attribute("w:id"), note)));
  }

  static String of(byte[] file) {
    try {
      WordPackage word = WordPackage.open(file);
      WordText reader = new WordText(word);
      reader.headers(word);
      XmlElement body = word.document().child("w:body");
      if (body != null) {
        reader.blocks(body);
      }
      reader.footnotes();
      return reader.text.toString();
    } catch (WordFileRefused refused) {
      throw new UnreadableDocument(reason(refused.reason()), refused);
    }
  }

  /** Running heads: that of the first page often holds the symbol, which is nowhere else. */
  private void headers(WordPackage file) {
    for (Relationship relationship : file.relationships(file.mainPart()).all()) {
      if (relationship.kind().equals("header") && !relationship.external()) {
        file.part(relationship.target()).ifPresent(this::blocks);
      }
    }
  }

  private static Optional<XmlElement> relatedPart(WordPackage file, String kind) {
    return file.relationships(file.mainPart()).partOf(kind).flatMap(file::part);
  }

  private static Reason reason(WordFileRefused.Reason refused) {
    return switch (refused) {
      case EMPTY -> Reason.EMPTY;
      case TOO_LARGE -> Reason.TOO_LARGE;
      case NOT_WORD, PDF, PROGRAM, OPEN_DOCUMENT, OTHER_OFFICE -> Reason.UNKNOWN_KIND;
      case OLD_WORD -> Reason.OLD_WORD;
      case ENCRYPTED -> Reason.ENCRYPTED_WORD;
      case MACROS -> Reason.WORD_WITH_MACROS;
      case TOO_MANY_PARTS, BOMB, UNSAFE_NAMES, FOREIGN_DATA, FORBIDDEN_XML, TOO_COMPLEX ->
          Reason.HOSTILE_WORD;
      case DAMAGED -> Reason.DAMAGED_WORD;
    };
  }

  private void blocks(XmlElement parent) {
    for (XmlElement element : parent.children()) {
      switch (element.name()) {
        case "w:p" -> paragraph(element);
        case "w:del", "w:moveFrom" -> {}
        default -> blocks(element);
      }
    }
  }

  private void paragraph(XmlElement paragraph) {
    StringBuilder line = new StringBuilder(numbering.labelOf(paragraph));
    inline(paragraph, line);
    text.append(line).append("\n\n");
  }

  private void inline(XmlElement parent, StringBuilder line) {
    for (XmlElement element : parent.children()) {
      switch (element.name()) {
        case "w:r" -> run(element, line);
        case "w:del", "w:moveFrom", "w:pPr", "mc:Fallback" -> {}
        default -> inline(element, line);
      }
    }
  }

  private void run(XmlElement run, StringBuilder line) {
    XmlElement properties = run.child("w:rPr");
    boolean raised = properties != null && "superscript".equals(properties.value("w:vertAlign"));
    StringBuilder words = new StringBuilder();
    for (XmlElement element : run.children()) {
      switch (element.name()) {
        case "w:t" -> words.append(element.text());
        case "w:tab" -> words.append('\t');
        case "w:noBreakHyphen" -> words.append('-');
        case "w:br", "w:cr" ->
            words.append("page".equals(element.attribute("w:type")) ? "\f" : "\n");
        case "w:footnoteReference" -> words.append(mark(element));
        default -> {}
      }
    }
    boolean plainRaised = raised && words.indexOf("<sup>") < 0 && !words.toString().isBlank();
    line.append(plainRaised ? "<sup>" + words.toString().strip() + "</sup>" : words);
  }

  private String mark(XmlElement reference) {
    String id = reference.attribute("w:id");
    if (id == null || !notes.containsKey(id)) {
      return "";
    }
    String custom = reference.attribute("w:customMarkFollows");
    if (custom != null && !custom.equals("0") && !custom.equals("false")) {
      // The mark is in the text, and once more at the beginning of the note.
      ownMark.add(id);
      return "";
    }
    used.add(id);
    return "<sup>" + used.size() + "</sup>";
  }

  private void footnotes() {
    // A note may not refer to further notes: what is used while they are written stays out.
    List<String> ids = List.copyOf(used);
    for (String id : List.copyOf(ownMark)) {
      text.append(note(id)).append("\n\n");
    }
    for (int i = 0; i < ids.size(); i++) {
      text.append("<sup>").append(i + 1).append("</sup> ").append(note(ids.get(i))).append("\n\n");
    }
  }

  private String note(String id) {
    StringBuilder note = new StringBuilder();
    inline(notes.get(id), note);
    return note.toString().replace('\n', ' ').strip();
  }
}
