package org.verbale.document.word;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.verbale.document.word.WordFileRefused.Reason;

/**
 * Reads parts into elements, within bounds that hold for all parts of a file together. A document
 * type declaration ends the reading: without one there are no entities, and with nothing to resolve
 * the parser never looks at a file or the network.
 */
final class XmlPartReader {
  private static final String[] NO_ATTRIBUTES = {};

  private final WordLimits limits;
  private int elements;

  XmlPartReader(WordLimits limits) {
    this.limits = limits;
  }

  XmlElement read(byte[] part) {
    try {
      var reader = factory().createXMLStreamReader(new ByteArrayInputStream(part));
      try {
        return root(reader);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      throw new WordFileRefused(Reason.DAMAGED, "a part that is not well-formed XML", e);
    }
  }

  /** The JDK's own parser by name: the class path may hold others with other defaults. */
  private XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    // Some JDKs stop at a depth of their own, which would read as damage.
    factory.setProperty("jdk.xml.maxElementDepth", String.valueOf(limits.depth() + 1));
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing is resolved");
        });
    return factory;
  }

  private XmlElement root(XMLStreamReader reader) throws XMLStreamException {
    var names = new XmlNames();
    Deque<XmlElement.Builder> open = new ArrayDeque<>();
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new WordFileRefused(Reason.FORBIDDEN_XML, "a document type or an entity");
        case XMLStreamConstants.START_ELEMENT -> {
          requireBounded(open.size());
          open.push(start(reader, names));
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text(reader, open);
        case XMLStreamConstants.END_ELEMENT -> {
          var built = open.pop().build();
          if (open.isEmpty()) {
            return built;
          }
          open.peek().child(built);
        }
        default -> {
          // Comments and processing instructions say nothing.
        }
      }
    }
    throw new WordFileRefused(Reason.DAMAGED, "a part without an element");
  }

  private void requireBounded(int depth) {
    elements++;
    if (depth >= limits.depth() || elements > limits.elements()) {
      throw new WordFileRefused(
          Reason.TOO_COMPLEX, elements + " elements, " + depth + " deep at the end");
    }
  }

  private static void text(XMLStreamReader reader, Deque<XmlElement.Builder> open) {
    if (!open.isEmpty()) {
      open.peek().text(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }
  }

  private static XmlElement.Builder start(XMLStreamReader reader, XmlNames names) {
    var name = names.of(reader.getNamespaceURI(), reader.getLocalName());
    int count = reader.getAttributeCount();
    if (count == 0) {
      return new XmlElement.Builder(name, NO_ATTRIBUTES);
    }
    var attributes = new ArrayList<String>(2 * count);
    for (int i = 0; i < count; i++) {
      var local = reader.getAttributeLocalName(i);
      if (!local.startsWith("rsid")) { // Who typed when: on every run, and of no use here.
        attributes.add(names.of(reader.getAttributeNamespace(i), local));
        attributes.add(value(reader, name, local, i));
      }
    }
    return new XmlElement.Builder(name, attributes.toArray(NO_ATTRIBUTES));
  }

  /** The namespaces that a choice requires are written by the prefixes of the file: made usual. */
  private static String value(XMLStreamReader reader, String element, String attribute, int i) {
    var value = reader.getAttributeValue(i);
    if (!element.equals("mc:Choice") || !attribute.equals("Requires")) {
      return value;
    }
    var usual = new StringBuilder();
    for (String prefix : value.trim().split("\\s+")) {
      var namespace = prefix.isEmpty() ? null : reader.getNamespaceURI(prefix);
      usual.append(namespace == null ? "?" : XmlNames.prefix(namespace)).append(' ');
    }
    return usual.toString().trim();
  }
}
