package org.verbale.submission.word;

import java.util.HashMap;
import java.util.Map;
import org.verbale.document.word.XmlElement;

/** The lists of a file: numberings, and the abstract ones that they are instances of. */
final class Numbering {
  /** A numbering by style leads to another; further steps would be a circle. */
  private static final int STEPS = 4;

  private final Styles styles;
  private final Map<String, Abstract> abstracts = new HashMap<>();
  private final Map<String, Instance> instances = new HashMap<>();

  /** A definition of a list. */
  private record Abstract(Map<Integer, NumberingLevel> levels, String styleLink) {}

  /**
   * A list as paragraphs name it.
   *
   * @param levels those that it has otherwise than its definition
   * @param starts first counts of its own, by level
   */
  private record Instance(
      String definition, Map<Integer, NumberingLevel> levels, Map<Integer, Integer> starts) {}

  private Numbering(Styles styles) {
    this.styles = styles;
  }

  /**
   * @param root an element {@code w:numbering}; null where the file has none
   */
  static Numbering read(XmlElement root, Styles styles) {
    var numbering = new Numbering(styles);
    if (root != null) {
      for (XmlElement element : root.children()) {
        if (element.is("w:abstractNum")) {
          numbering.abstracts.putIfAbsent(id(element, "w:abstractNumId"), definition(element));
        } else if (element.is("w:num")) {
          numbering.instances.putIfAbsent(id(element, "w:numId"), instance(element));
        }
      }
    }
    return numbering;
  }

  /** The level of a list; null if the file has no such list or level. */
  NumberingLevel level(String list, int level) {
    var instance = instances.get(list);
    if (instance == null) {
      return null;
    }
    var own = instance.levels().get(level);
    var definition = abstracts.get(definitionOf(list));
    return own != null || definition == null ? own : definition.levels().get(level);
  }

  /** Which count a list shares; lists of one definition count on. */
  String definitionOf(String list) {
    var instance = instances.get(list);
    for (int step = 0; instance != null && step < STEPS; step++) {
      var definition = abstracts.get(instance.definition());
      if (definition == null || definition.styleLink() == null) {
        return instance.definition();
      }
      instance = instances.get(styles.listOf(definition.styleLink()));
    }
    return null;
  }

  /** The first count that a list sets for a level on its own; null if it sets none. */
  Integer startOf(String list, int level) {
    var instance = instances.get(list);
    return instance == null ? null : instance.starts().get(level);
  }

  /** The level that a paragraph style stands for in a list; 0 if in none. */
  int levelOfStyle(String list, String style) {
    for (int level = 0; style != null && level <= NumberingLevel.DEEPEST; level++) {
      var candidate = level(list, level);
      if (candidate != null && style.equals(candidate.style())) {
        return level;
      }
    }
    return 0;
  }

  private static Abstract definition(XmlElement element) {
    var levels = new HashMap<Integer, NumberingLevel>();
    for (XmlElement child : element.children()) {
      if (child.is("w:lvl")) {
        levels.putIfAbsent(index(child), NumberingLevel.read(child));
      }
    }
    return new Abstract(levels, element.value("w:numStyleLink"));
  }

  private static Instance instance(XmlElement element) {
    var levels = new HashMap<Integer, NumberingLevel>();
    var starts = new HashMap<Integer, Integer>();
    for (XmlElement child : element.children()) {
      if (child.is("w:lvlOverride")) {
        var own = child.child("w:lvl");
        if (own != null) {
          levels.put(index(child), NumberingLevel.read(own));
        }
        var start = child.value("w:startOverride");
        if (start != null) {
          starts.put(index(child), Properties.number(start, 1));
        }
      }
    }
    return new Instance(element.value("w:abstractNumId"), levels, starts);
  }

  private static int index(XmlElement element) {
    return Properties.number(element.attribute("w:ilvl"), 0);
  }

  private static String id(XmlElement element, String attribute) {
    var id = element.attribute(attribute);
    return id == null ? "" : id;
  }
}
