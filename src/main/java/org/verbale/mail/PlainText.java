package org.verbale.mail;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The plain text of a mail: paragraphs apart, list items marked, addresses written out. */
final class PlainText implements NodeVisitor {
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "h1", "h2", "h3", "ul", "ol", "table", "div", "blockquote");

  private final StringBuilder text = new StringBuilder();

  private PlainText() {}

  static String of(String html) {
    var writer = new PlainText();
    NodeTraversor.traverse(writer, Jsoup.parse(html).body());
    return writer
            .text
            .toString()
            .replaceAll("[ \\t]+\n", "\n")
            .replaceAll("\n[ \\t]+", "\n")
            .replaceAll("\n{3,}", "\n\n")
            .strip()
        + "\n";
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText().replaceAll("\\s+", " "));
    } else if (node instanceof Element element) {
      switch (element.tagName()) {
        case "br", "tr" -> text.append('\n');
        case "li" -> text.append("\n- ");
        case String name when PARAGRAPHS.contains(name) -> text.append("\n\n");
        default -> {
          // Inline elements leave no trace.
        }
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    if (PARAGRAPHS.contains(element.tagName())) {
      text.append("\n\n");
    } else if (element.tagName().equals("a")) {
      var address = element.attr("href");
      if (!address.isBlank() && !element.text().equals(address)) {
        text.append(" <").append(address).append('>');
      }
    } else if (element.tagName().matches("td|th")) {
      text.append("  ");
    }
  }
}
