package org.verbale.request.letter;

import java.util.ArrayList;
import java.util.List;
import org.verbale.document.Emphasis;
import org.verbale.document.Inline;
import org.verbale.document.Link;
import org.verbale.document.Text;

/** Reads the layout inside a line: bold between double stars, and addresses that become links. */
final class InlineLayout {

  private InlineLayout() {}

  static List<Inline> read(String words) {
    var content = new ArrayList<Inline>();
    var parts = words.split("\\*\\*", -1);
    for (int i = 0; i < parts.length; i++) {
      if (parts[i].isEmpty()) {
        continue;
      }
      var text = withLinks(InertText.show(parts[i]));
      if (i % 2 == 1) {
        content.add(new Emphasis(Emphasis.Style.BOLD, text));
      } else {
        content.addAll(text);
      }
    }
    return content;
  }

  private static List<Inline> withLinks(String text) {
    var content = new ArrayList<Inline>();
    int from = 0;
    var address =
        java.util.regex.Pattern.compile("https?://[\\p{Alnum}./:_~?=&%#+-]*[\\p{Alnum}/]");
    var found = address.matcher(text);
    while (found.find()) {
      if (found.start() > from) {
        content.add(new Text(text.substring(from, found.start())));
      }
      content.add(new Link(found.group(), List.of(new Text(found.group()))));
      from = found.end();
    }
    if (from < text.length()) {
      content.add(new Text(text.substring(from)));
    }
    return content;
  }
}
