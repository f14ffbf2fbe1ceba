package org.verbale.typesetting.html;

import org.verbale.typesetting.WritableText;

/** Text that grows into HTML: elements opened and closed, everything else escaped. */
final class Markup {

  private final StringBuilder html = new StringBuilder(4096);

  /** Opens an element; attributes come as name and value in turn, null values are left out. */
  Markup open(String element, String... attributes) {
    html.append('<').append(element);
    for (int at = 0; at < attributes.length; at += 2) {
      if (attributes[at + 1] != null) {
        html.append(' ').append(attributes[at]).append("=\"");
        text(attributes[at + 1]);
        html.append('"');
      }
    }
    html.append('>');
    return this;
  }

  Markup close(String element) {
    html.append("</").append(element).append('>');
    return this;
  }

  Markup element(String element, String content, String... attributes) {
    return open(element, attributes).text(content).close(element);
  }

  Markup text(String words) {
    String characters = WritableText.of(words);
    for (int at = 0; at < characters.length(); at++) {
      char character = characters.charAt(at);
      switch (character) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        default -> html.append(character);
      }
    }
    return this;
  }

  Markup newLine() {
    html.append('\n');
    return this;
  }

  /** Markup that is HTML already: our own style sheet. */
  Markup raw(String markup) {
    html.append(markup);
    return this;
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
