package org.verbale.document.word;

import java.util.ArrayList;
import java.util.List;

/**
 * An element of a part, with names by the usual prefixes ({@code w:p}, {@code r:id}) whatever
 * prefixes and whichever of the two namespaces, Transitional or Strict, the file uses. Text and
 * child elements never mix in what is read here, so their order among each other is not kept.
 */
public final class XmlElement {
  private final String name;
  private final String[] attributes;
  private final String text;
  private final List<XmlElement> children;

  private XmlElement(String name, String[] attributes, String text, List<XmlElement> children) {
    this.name = name;
    this.attributes = attributes;
    this.text = text;
    this.children = children;
  }

  /** {@code w:p}; an element of an unknown namespace begins with {@code ?:}. */
  public String name() {
    return name;
  }

  public boolean is(String other) {
    return name.equals(other);
  }

  /** The characters directly inside; of an element with children, none. */
  public String text() {
    return text;
  }

  public List<XmlElement> children() {
    return children;
  }

  /** The first child of that name; null if there is none. */
  public XmlElement child(String childName) {
    for (XmlElement child : children) {
      if (child.name.equals(childName)) {
        return child;
      }
    }
    return null;
  }

  /** The first element at the end of that path of children; null if there is none. */
  public XmlElement at(String... path) {
    XmlElement here = this;
    for (int step = 0; step < path.length && here != null; step++) {
      here = here.child(path[step]);
    }
    return here;
  }

  /** The value of an attribute; null if there is none. */
  public String attribute(String attributeName) {
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i].equals(attributeName)) {
        return attributes[i + 1];
      }
    }
    return null;
  }

  /** The attribute {@code w:val} of a child, by which WordprocessingML says most; null for none. */
  public String value(String childName) {
    var child = child(childName);
    return child == null ? null : child.attribute("w:val");
  }

  /** Gathers an element while it is read. */
  static final class Builder {
    private final String name;
    private final String[] attributes;
    private StringBuilder text;
    private List<XmlElement> children = List.of();

    Builder(String name, String[] attributes) {
      this.name = name;
      this.attributes = attributes;
    }

    void text(char[] characters, int start, int length) {
      if (text == null) {
        text = new StringBuilder(length);
      }
      text.append(characters, start, length);
    }

    void child(XmlElement child) {
      if (children.isEmpty()) {
        children = new ArrayList<>(4);
      }
      children.add(child);
    }

    XmlElement build() {
      var characters = text == null || !children.isEmpty() ? "" : text.toString();
      return new XmlElement(name, attributes, characters, children);
    }
  }
}
