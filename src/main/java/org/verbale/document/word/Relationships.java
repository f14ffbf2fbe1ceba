package org.verbale.document.word;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The relationships of one part, by identifier. */
public final class Relationships {
  private final Map<String, Relationship> byId = new LinkedHashMap<>();

  /**
   * @param part the name of the part whose they are; empty for the package
   * @param root the relationships part; null where there is none
   */
  static Relationships read(String part, XmlElement root) {
    var all = new Relationships();
    if (root != null) {
      for (XmlElement element : root.children()) {
        all.add(part, element);
      }
    }
    return all;
  }

  /** The relationship of an identifier, if the part has it. */
  public Optional<Relationship> find(String id) {
    return Optional.ofNullable(id == null ? null : byId.get(id));
  }

  /** The part that stands in a relation of that kind; nothing for one outside of the file. */
  public Optional<String> partOf(String kind) {
    return all().stream()
        .filter(relationship -> relationship.kind().equals(kind) && !relationship.external())
        .map(Relationship::target)
        .findFirst();
  }

  public Collection<Relationship> all() {
    return byId.values();
  }

  private void add(String part, XmlElement element) {
    var id = element.attribute("Id");
    var type = element.attribute("Type");
    var target = element.attribute("Target");
    if (id == null || type == null || target == null) {
      return;
    }
    boolean external = "External".equals(element.attribute("TargetMode"));
    var kind = type.substring(type.lastIndexOf('/') + 1);
    byId.putIfAbsent(
        id, new Relationship(id, kind, external, external ? target : resolve(part, target)));
  }

  /** The name of a part from a reference relative to another; never leaves the archive. */
  private static String resolve(String part, String target) {
    var steps = new ArrayDeque<String>();
    if (!target.startsWith("/")) {
      int folder = part.lastIndexOf('/');
      addSteps(steps, folder < 0 ? "" : part.substring(0, folder));
    }
    addSteps(steps, target);
    return String.join("/", steps);
  }

  private static void addSteps(ArrayDeque<String> steps, String path) {
    for (String step : path.split("/")) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
  }
}
