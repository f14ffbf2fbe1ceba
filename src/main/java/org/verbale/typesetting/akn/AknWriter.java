package org.verbale.typesetting.akn;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.verbale.typesetting.TypesettingException;
import org.verbale.typesetting.WritableText;

/** Writes elements of Akoma Ntoso and gives them their identifiers. */
final class AknWriter {

  static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;
  private final Map<String, Integer> counters = new HashMap<>();

  AknWriter() {
    try {
      xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.setDefaultNamespace(NAMESPACE);
      xml.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  /** Opens an element; attributes come as name and value in turn, null values are left out. */
  AknWriter open(String element, String... attributes) {
    try {
      xml.writeStartElement(NAMESPACE, element);
      if (element.equals("akomaNtoso")) {
        xml.writeDefaultNamespace(NAMESPACE);
      }
      for (int at = 0; at < attributes.length; at += 2) {
        if (attributes[at + 1] != null) {
          writeAttribute(attributes[at], attributes[at + 1]);
        }
      }
      return this;
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  private void writeAttribute(String name, String value) throws XMLStreamException {
    if (name.startsWith("xml:")) {
      xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", name.substring(4), value);
    } else {
      xml.writeAttribute(name, WritableText.of(value));
    }
  }

  /** Opens an element that needs an identifier: its prefix and a number of its own. */
  AknWriter openNumbered(String element, String prefix, String... attributes) {
    String[] all = new String[attributes.length + 2];
    all[0] = "eId";
    all[1] = prefix + "_" + counters.merge(prefix, 1, Integer::sum);
    System.arraycopy(attributes, 0, all, 2, attributes.length);
    return open(element, all);
  }

  AknWriter close() {
    try {
      xml.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  AknWriter empty(String element, String... attributes) {
    return open(element, attributes).close();
  }

  AknWriter element(String element, String content, String... attributes) {
    return open(element, attributes).text(content).close();
  }

  AknWriter text(String characters) {
    try {
      xml.writeCharacters(WritableText.of(characters));
      return this;
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  String finish() {
    try {
      xml.writeEndDocument();
      xml.flush();
      return text.toString();
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  private static TypesettingException failed(XMLStreamException cause) {
    return new TypesettingException("The document cannot be written as XML.", cause);
  }
}
