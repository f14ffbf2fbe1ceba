package org.verbale.submission.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.verbale.document.word.Relationships;
import org.verbale.document.word.WordPackage;
import org.verbale.document.word.XmlElement;

/** A file while it is read: what its parts say, and what has been found so far. */
final class Source {
  private final WordPackage file;
  private final Relationships relationships;
  private final Styles styles;
  private final Numbering numbering;
  private final ListCounters counters;
  private final Notes notes;
  private final MainText main;
  private final Map<String, Relationships> relationshipsByKind = new HashMap<>();
  private final LossLog losses = new LossLog();
  private final List<Integer> headingLevels = new ArrayList<>();

  Source(WordPackage file, XmlElement body) {
    this.file = file;
    this.relationships = file.relationships(file.mainPart());
    this.styles = Styles.read(part("styles"));
    this.numbering = Numbering.read(part("numbering"), styles);
    this.counters = new ListCounters(numbering);
    this.notes = new Notes(this);
    this.main = MainText.of(body, styles);
  }

  /** The root of the part of that kind; null where the file has none. */
  XmlElement part(String kind) {
    return relationships.partOf(kind).flatMap(file::part).orElse(null);
  }

  /** What the part of that kind refers to. */
  Relationships relationshipsOf(String kind) {
    return relationshipsByKind.computeIfAbsent(
        kind, k -> file.relationships(relationships.partOf(k).orElse("")));
  }

  WordPackage file() {
    return file;
  }

  Relationships relationships() {
    return relationships;
  }

  Styles styles() {
    return styles;
  }

  Numbering numbering() {
    return numbering;
  }

  ListCounters counters() {
    return counters;
  }

  Notes notes() {
    return notes;
  }

  MainText main() {
    return main;
  }

  LossLog losses() {
    return losses;
  }

  List<Integer> headingLevels() {
    return headingLevels;
  }
}
