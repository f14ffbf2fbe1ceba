package org.verbale.document.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbale.document.Block;
import org.verbale.document.Emphasis;
import org.verbale.document.Paragraph;
import org.verbale.document.Text;
import org.verbale.document.UnreadableDocumentException;
import org.verbale.document.text.PlainText;
import org.verbale.document.text.StructuredText;

/** Blocks go to the editor and come back the same; anything else is refused. */
class EditorJsonTest {
  private static final int REPLIES = 4_000;

  @Test
  void random_replies_come_back_from_the_editor_as_they_went() {
    for (int seed = 0; seed < REPLIES; seed++) {
      List<Block> blocks = new RandomReply(seed).blocks();
      assertThat(throughTheEditor(blocks)).as("seed %d", seed).isEqualTo(blocks);
    }
  }

  @Test
  void what_was_typed_as_text_is_the_same_text_after_the_editor() {
    for (int seed = 0; seed < REPLIES; seed++) {
      List<Block> blocks = StructuredText.parse(typed(new Random(seed)));
      List<Block> after = throughTheEditor(blocks);
      assertThat(throughTheEditor(after)).as("seed %d", seed).isEqualTo(after);
      assertThat(PlainText.of(after)).as("seed %d", seed).isEqualTo(PlainText.of(blocks));
      assertThat(StructuredText.parse(StructuredText.print(after)))
          .as("seed %d", seed)
          .isEqualTo(after);
    }
  }

  private static String typed(Random random) {
    String[] lines = {
      "# Heading",
      "## Under it",
      "A *b **c** d* e[^1].",
      "[^1]: The note, **bold**.",
      "",
      "",
      "- item",
      "  - inner",
      "1. first",
      "   a) letter",
      "(i) roman",
      "> quoted",
      "| a | b |",
      "|---|---|",
      "| c | d |",
      "[words](https://un.org)",
      "<u>u</u> <sup>2</sup>\\",
      "كلمة *كلمة*"
    };
    var text = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      text.append(lines[random.nextInt(lines.length)]).append('\n');
    }
    return text.toString();
  }

  private static List<Block> throughTheEditor(List<Block> blocks) {
    return EditorJson.read(EditorJson.write(blocks));
  }

  @Test
  void an_empty_reply_is_a_paragraph_to_write_in_and_no_block() {
    assertThat(EditorJson.write(List.of()))
        .isEqualTo(
            """
            {"type":"doc","content":[{"type":"paragraph",\
            "attrs":{"style":"BODY","id":null,"number":null}}]}""");
    assertThat(throughTheEditor(List.of())).isEmpty();
  }

  @Test
  void what_breaks_lines_or_the_database_is_cleaned_from_the_words() {
    assertThat(EditorJson.read(paragraph("{\"type\":\"text\",\"text\":\"a\\u0000b\\nc\\ud800\"}")))
        .isEqualTo(List.of(Paragraph.body("a\uFFFDb c\uFFFD")));
  }

  @Test
  void the_furthest_reaching_emphasis_stands_outside() {
    String italic = "{\"type\":\"italic\"}";
    String bold = "{\"type\":\"bold\"}";
    String text = "{\"type\":\"text\",\"text\":\"%s\",\"marks\":[%s]}";
    assertThat(
            EditorJson.read(
                paragraph(
                    text.formatted("a", italic)
                        + ","
                        + text.formatted("b", bold + "," + italic)
                        + ","
                        + text.formatted("c", italic))))
        .isEqualTo(
            List.of(
                Paragraph.body(
                    List.of(
                        new Emphasis(
                            Emphasis.Style.ITALIC,
                            List.of(
                                new Text("a"),
                                new Emphasis(Emphasis.Style.BOLD, List.of(new Text("b"))),
                                new Text("c")))))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "{\"type\":\"doc\"} {}",
        "{\"type\":\"paragraph\"}",
        "{\"type\":\"doc\",\"content\":{}}",
        "{\"type\":\"doc\",\"state\":\"ACCEPTED\"}",
        "{\"type\":\"doc\",\"content\":[{\"type\":\"script\"}]}",
        "{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\",\"attrs\":{\"onclick\":\"x\"}}]}",
        "{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\",\"attrs\":{\"style\":\"HUGE\"}}]}",
        "{\"type\":\"doc\",\"content\":[{\"type\":\"heading\",\"attrs\":{\"level\":0}}]}",
        "{\"type\":\"doc\",\"content\":[{\"type\":\"list\",\"content\":[{\"type\":\"paragraph\"}]}]}",
        "{\"type\":\"doc\",\"content\":[{\"type\":\"table\",\"content\":[]}]}"
      })
  void what_is_not_of_the_schema_is_refused(String json) {
    assertThatThrownBy(() -> EditorJson.read(json))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageMatching("(?s).+");
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "//un.org", "https://a b"})
  void a_link_that_does_not_lead_to_the_web_is_refused(String address) {
    assertThatThrownBy(
            () ->
                EditorJson.read(
                    paragraph(
                        "{\"type\":\"text\",\"text\":\"a\",\"marks\":[{\"type\":\"link\",\"attrs\":"
                            + "{\"target\":\""
                            + address
                            + "\"}}]}")))
        .isInstanceOf(UnreadableDocumentException.class);
  }

  @Test
  void a_text_nested_deeper_than_anybody_writes_is_refused() {
    String open = "{\"type\":\"quotation\",\"content\":[";
    String json = "{\"type\":\"doc\",\"content\":[" + open.repeat(300) + "]}".repeat(300) + "]}";
    assertThatThrownBy(() -> EditorJson.read(json)).isInstanceOf(UnreadableDocumentException.class);
  }

  private static String paragraph(String content) {
    return "{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\",\"content\":["
        + content
        + "]}]}";
  }
}
