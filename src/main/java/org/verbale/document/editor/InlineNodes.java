package org.verbale.document.editor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.verbale.document.Footnote;
import org.verbale.document.Inline;
import org.verbale.document.LineBreak;
import org.verbale.document.Text;
import org.verbale.document.text.Characters;
import org.verbale.language.TextDirection;

/** The editor's running text → inlines. */
final class InlineNodes {
  private static final int LONGEST_ATTRIBUTE = 200;
  private static final int LONGEST_TEXT = Integer.MAX_VALUE;

  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}");

  private final NodeReader blocks;

  InlineNodes(NodeReader blocks) {
    this.blocks = blocks;
  }

  List<Inline> read(List<JsonNode> nodes) {
    List<Leaf> leaves = new ArrayList<>();
    nodes.forEach(node -> leaf(node, leaves));
    return Leaves.inlines(leaves);
  }

  /** Whether there is nothing to read: no word, no footnote. */
  static boolean areBlank(List<Inline> inlines) {
    return Leaves.of(inlines).stream()
        .map(Leaf::inline)
        .noneMatch(
            inline ->
                inline instanceof Footnote
                    || inline instanceof Text text && !text.value().isBlank());
  }

  private void leaf(JsonNode node, List<Leaf> leaves) {
    var fields = new Fields(node, "Running text").only("type", "attrs", "content", "text", "marks");
    Set<Mark> marks = marks(fields);
    String type = String.valueOf(fields.text("type", LONGEST_ATTRIBUTE));
    switch (type) {
      case "text" -> {
        String words = fields.text("text", LONGEST_TEXT);
        if (words != null && !words.isEmpty()) {
          leaves.add(new Leaf(new Text(Characters.words(words)), marks));
        }
      }
      case "hard_break" -> leaves.add(new Leaf(new LineBreak(), marks));
      case "footnote" -> {
        String mark = fields.attrs("mark").text("mark", LONGEST_ATTRIBUTE);
        leaves.add(new Leaf(new Footnote(mark, blocks.blocks(fields)), marks));
      }
      default ->
          throw new IllegalArgumentException("There is no running text \"%s\".".formatted(type));
    }
  }

  private static Set<Mark> marks(Fields fields) {
    Set<Mark> marks = new HashSet<>();
    for (JsonNode node : fields.list("marks")) {
      var mark = new Fields(node, "A mark").only("type", "attrs");
      switch (String.valueOf(mark.text("type", LONGEST_ATTRIBUTE))) {
        case "link" -> marks.add(target(mark.attrs("target")));
        case "span" -> marks.add(tongue(mark.attrs("lang", "dir")));
        case String style -> {
          mark.attrs();
          marks.add(new Mark.Style(MarkNames.style(style)));
        }
      }
    }
    return marks;
  }

  private static Mark target(Fields attrs) {
    String target = attrs.text("target", Mark.Target.LONGEST);
    if (!Mark.Target.isAllowed(target)) {
      throw new IllegalArgumentException("A link leads to an address that is not allowed.");
    }
    return new Mark.Target(target);
  }

  private static Mark tongue(Fields attrs) {
    String language = attrs.text("lang", LONGEST_ATTRIBUTE);
    if (language != null && !LANGUAGE.matcher(language).matches()) {
      throw new IllegalArgumentException("A language has no tag.");
    }
    return new Mark.Tongue(language, direction(attrs.text("dir", LONGEST_ATTRIBUTE)));
  }

  private static TextDirection direction(String value) {
    if (value == null) {
      return null;
    }
    for (TextDirection direction : TextDirection.values()) {
      if (direction.htmlValue().equals(value)) {
        return direction;
      }
    }
    throw new IllegalArgumentException("There is no direction \"%s\".".formatted(value));
  }
}
