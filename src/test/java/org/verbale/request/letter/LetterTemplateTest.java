package org.verbale.request.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.verbale.document.Emphasis;
import org.verbale.document.ItemList;
import org.verbale.document.Link;
import org.verbale.document.Paragraph;
import org.verbale.document.Quotation;
import org.verbale.document.Text;
import org.verbale.language.OfficialLanguage;

class LetterTemplateTest {

  @Test
  void lines_become_a_letter() {
    var letter =
        fill(
            """
            {! what is explained here is not printed {note.nothing} !}
            @office Office of Samples
            @reference REFERENCE: {reference}
            @subject SUBJECT: {title}

            The first paragraph,
            on two lines, **bold** at https://portal.example/calls/7.

            > 5. Requests
            > *[a] one;
            > *[b] two.

            * question
            * another

            @end Monday
            """,
            Map.of("reference", "ODA/1-2026/NDV", "title", "Samples"));

    assertThat(letter.office()).containsExactly("Office of Samples");
    assertThat(letter.reference()).isEqualTo("REFERENCE: ODA/1-2026/NDV");
    assertThat(letter.subject()).containsExactly(new Text("SUBJECT: Samples"));
    assertThat(letter.body())
        .containsExactly(
            plain(
                new Text("The first paragraph, on two lines, "),
                new Emphasis(Emphasis.Style.BOLD, List.of(new Text("bold"))),
                new Text(" at "),
                new Link(
                    "https://portal.example/calls/7",
                    List.of(new Text("https://portal.example/calls/7"))),
                new Text(".")),
            new Quotation(
                List.of(
                    plain(new Text("5. Requests")),
                    new ItemList(
                        ItemList.Kind.LETTER, List.of(item("a", "one;"), item("b", "two."))))),
            new ItemList(
                ItemList.Kind.LETTER, List.of(item(null, "question"), item(null, "another"))),
            new Paragraph(null, null, Paragraph.Style.END_ALIGNED, List.of(new Text("Monday"))));
  }

  @Test
  void what_is_filled_in_never_becomes_structure() {
    var letter = fill("{value}\n", Map.of("value", "> *[x] **a**\n\n@end {#if} {cdi:clock}"));

    assertThat(letter.body())
        .containsExactly(plain(new Text("> *[x] **a**  @end {#if} {cdi:clock}")));
  }

  @Test
  void an_absent_value_takes_its_lines_with_it() {
    var values = new HashMap<String, Object>();
    values.put("limit", null);
    values.put("questions", List.of());
    var text =
        """
        One.

        {#if limit}
        At most {limit} words.

        {/if}
        {#if questions}asked{#else}not asked{/if}
        """;

    assertThat(fill(text, values).body())
        .containsExactly(plain(new Text("One.")), plain(new Text("not asked")));
  }

  @Test
  void an_unknown_field_is_named_with_its_line() {
    assertThatThrownBy(() -> fill("One.\n\n{call.titel}\n", Map.of("call", Map.of("title", "x"))))
        .isInstanceOf(BrokenTemplate.class)
        .hasMessageContaining("note_xx.txt, line 3")
        .hasMessageContaining("titel");
  }

  @Test
  void a_section_left_open_is_named_with_its_line() {
    assertThatThrownBy(() -> fill("One.\n{#if a}\nTwo.\n", Map.of("a", true)))
        .isInstanceOf(BrokenTemplate.class)
        .hasMessageContaining("note_xx.txt, line 3");
  }

  @Test
  void an_unknown_layout_word_is_named_with_its_line() {
    assertThatThrownBy(() -> fill("{! One\nTwo !}\nThree.\n\n@center One.\n", Map.of()))
        .isInstanceOf(BrokenTemplate.class)
        .hasMessageContaining("note_xx.txt, line 5")
        .hasMessageContaining("@center");
  }

  private static Letter fill(String text, Map<String, Object> values) {
    return LetterTemplate.parse("note_xx.txt", text).fill(OfficialLanguage.ENGLISH, values);
  }

  private static Paragraph plain(org.verbale.document.Inline... content) {
    return new Paragraph(null, null, Paragraph.Style.PLAIN, List.of(content));
  }

  private static ItemList.Item item(String label, String text) {
    return new ItemList.Item(label, List.of(plain(new Text(text))));
  }
}
