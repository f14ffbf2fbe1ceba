package org.verbale.document.editor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** One object of the editor's tree, taken strictly: what is not foreseen is refused. */
record Fields(JsonNode node, String what) {

  /**
   * @throws IllegalArgumentException if it is no object, or has a field that is not among the names
   */
  Fields only(String... names) {
    if (!node.isMissingNode() && !node.isObject()) {
      throw new IllegalArgumentException(what + " is no object.");
    }
    Set<String> known = Set.copyOf(Arrays.asList(names));
    for (Iterator<String> given = node.fieldNames(); given.hasNext(); ) {
      String name = given.next();
      if (!known.contains(name)) {
        throw new IllegalArgumentException(what + " has a field \"" + name + "\" too many.");
      }
    }
    return this;
  }

  /** The attributes; none if left out. */
  Fields attrs(String... names) {
    JsonNode attrs = node.path("attrs");
    return new Fields(attrs.isNull() ? MissingNode.getInstance() : attrs, what).only(names);
  }

  /** A text, or null. */
  String text(String name, int longest) {
    JsonNode value = node.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isTextual() || value.textValue().length() > longest) {
      throw new IllegalArgumentException(what + ": " + name + " is no text of a fit length.");
    }
    return value.textValue();
  }

  /** A whole number between two bounds; the lower one if left out. */
  int number(String name, int least, int most) {
    JsonNode value = node.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return least;
    }
    if (!value.isIntegralNumber() || value.longValue() < least || value.longValue() > most) {
      throw new IllegalArgumentException(what + ": " + name + " is no number that fits.");
    }
    return value.intValue();
  }

  /** One of an enumeration's names; the first of them if left out. */
  <E extends Enum<E>> E one(String name, Class<E> type) {
    String value = text(name, 40);
    return value == null ? type.getEnumConstants()[0] : Enum.valueOf(type, value);
  }

  /** The elements of an array; none if left out. */
  List<JsonNode> list(String name) {
    JsonNode value = node.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return List.of();
    }
    if (!value.isArray()) {
      throw new IllegalArgumentException(what + ": " + name + " is no list.");
    }
    return StreamSupport.stream(value.spliterator(), false).toList();
  }
}
