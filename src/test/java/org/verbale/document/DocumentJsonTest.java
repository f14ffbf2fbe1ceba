package org.verbale.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbale.language.OfficialLanguage;
import org.verbale.typesetting.PdfTypesetter;
import org.verbale.typesetting.Samples;
import org.verbale.typesetting.Typeset;
import org.verbale.typesetting.Versions;

class DocumentJsonTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @ParameterizedTest
  @EnumSource(OfficialLanguage.class)
  void a_document_reads_back_as_it_was_written(OfficialLanguage language) {
    Document document = Versions.of(language);
    assertThat(DocumentJson.read(DocumentJson.write(document))).isEqualTo(document);
  }

  @Test
  void every_kind_of_part_reads_back() {
    assertThat(DocumentJson.read(DocumentJson.write(Samples.englishReport())))
        .isEqualTo(Samples.englishReport());
    assertThat(DocumentJson.read(DocumentJson.write(Samples.noteVerbale())))
        .isEqualTo(Samples.noteVerbale());
  }

  @Test
  void lists_that_are_left_out_are_empty() {
    Document document =
        read(
            """
            {"kind": "RECEIPT", "language": "en", "title": "Receipt",
             "cover": {"type": "letter", "organization": "United Nations"}}
            """);
    assertThat(document.body()).isEmpty();
    assertThat(document.cover()).isInstanceOf(LetterCover.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{\"kind\": \"REPORT\"}",
        "{\"kind\": \"REPORT\", \"colour\": \"red\"}",
        "{\"language\": \"de\"}",
        "{\"body\": [{\"type\": \"picture\"}]}",
        "{} {}"
      })
  void what_is_not_a_document_is_refused_with_the_reason(String json) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageMatching("(?s).+");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"kind": "REPORT"}                | the field "language" is missing
          {"body": [{"type": "quotation", "a": 1}]} | body[0].a: there is no field "a" here; there are blocks
          {"language": "de"}                | language: 'de' is not one of ar, zh, en, fr, ru, es
          {"kind": "LETTER"}                | kind: "LETTER" is none of NOTE_VERBALE, RECEIPT, REPORT
          {"kind": 1}                       | kind: "1" is none of NOTE_VERBALE
          {"title": 7}                      | title: "7" is not what the schema asks for
          {"date": "11 July"}               | date: "11 July" is not what the schema asks for
          {"body": [{"type": "picture"}]}   | body[0]: there is no type "picture"
          {"body": [{}]}                    | body[0]: the field "type" is missing
          {"body": {}}                      | body: this is not what the schema asks for
          {"kind":                          | this is not JSON
          """)
  void what_is_wrong_is_said_in_the_words_of_the_schema(String json, String reason) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageStartingWith(reason)
        .hasMessageNotContaining("org.verbale");
  }

  @Test
  void identifiers_are_unique_and_sections_have_headings() {
    String paragraph = "{\"type\": \"paragraph\", \"id\": \"a\", \"style\": \"BODY\"}";
    String section = "{\"type\": \"section\", \"role\": \"PART\", \"heading\": []}";
    assertThatThrownBy(() -> read(receipt(paragraph + ", " + paragraph)))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("id \"a\"");
    assertThatThrownBy(() -> read(receipt(section)))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("no heading");
  }

  private static String receipt(String blocks) {
    return """
    {"kind": "RECEIPT", "language": "en", "title": "Receipt",
     "cover": {"type": "letter", "organization": "United Nations"}, "body": [%s]}
    """
        .formatted(blocks);
  }

  @Test
  void the_schema_names_every_part_and_every_component() throws Exception {
    JsonNode definitions = schema().get("$defs");
    assertDescribed(definitions, "document", Document.class);
    for (Class<?> family : new Class<?>[] {Cover.class, Block.class, Inline.class}) {
      for (JsonSubTypes.Type type : family.getAnnotation(JsonSubTypes.class).value()) {
        assertDescribed(definitions, type.name(), type.value());
      }
    }
    assertDescribed(definitions, "contents", ReportCover.Contents.class);
    assertDescribed(definitions, "emblem", Emblem.class);
    assertDescribed(definitions, "item", ItemList.Item.class);
    assertDescribed(definitions, "row", Table.Row.class);
    assertDescribed(definitions, "cell", Table.Cell.class);
  }

  @Test
  void the_schema_says_what_every_property_is_and_which_values_it_takes() throws Exception {
    JsonNode definitions = schema().get("$defs");
    for (Class<?> family : new Class<?>[] {Cover.class, Block.class, Inline.class}) {
      for (JsonSubTypes.Type type : family.getAnnotation(JsonSubTypes.class).value()) {
        assertValues(definitions.get(type.name()), type.value());
      }
    }
    assertValues(definitions.get("document"), Document.class);
    for (JsonNode definition : definitions) {
      for (JsonNode property : definition.path("properties")) {
        assertThat(property.path("description").asText()).as(property.toString()).isNotBlank();
      }
    }
  }

  private static void assertValues(JsonNode definition, Class<?> record) {
    for (RecordComponent component : record.getRecordComponents()) {
      boolean isOurs =
          component.getType().isEnum() && component.getType() != OfficialLanguage.class;
      if (isOurs) {
        List<String> values = new ArrayList<>();
        definition
            .get("properties")
            .get(component.getName())
            .get("enum")
            .forEach(value -> values.add(value.asText()));
        assertThat(values)
            .as(component.toString())
            .containsExactlyInAnyOrderElementsOf(
                Arrays.stream(component.getType().getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .toList());
      }
    }
  }

  /** Takes each required property of the example away in turn. */
  @Test
  void what_the_schema_requires_is_required() throws Exception {
    JsonNode definitions = schema().get("$defs");
    JsonNode example = MAPPER.readTree(example());
    for (String property : names(definitions.get("document").get("required"))) {
      ObjectNode without = example.deepCopy();
      without.remove(property);
      assertRefused(without, property);
    }
    for (String property : names(definitions.get("report").get("required"))) {
      ObjectNode without = example.deepCopy();
      ((ObjectNode) without.get("cover")).remove(property);
      assertRefused(without, property);
    }
    for (String property : names(definitions.get("contents").get("required"))) {
      ObjectNode without = example.deepCopy();
      ((ObjectNode) without.at("/cover/contents")).remove(property);
      assertRefused(without, property);
    }
    ObjectNode without = example.deepCopy();
    ((ObjectNode) without.at("/body/0")).remove("role");
    assertRefused(without, "role");
  }

  private static void assertRefused(JsonNode document, String lacking) {
    assertThatThrownBy(() -> read(document.toString()))
        .as("a document without " + lacking)
        .isInstanceOf(UnreadableDocumentException.class);
  }

  private static List<String> names(JsonNode array) {
    List<String> names = new ArrayList<>();
    array.forEach(name -> names.add(name.asText()));
    return names;
  }

  @ParameterizedTest
  @EnumSource(OfficialLanguage.class)
  void the_examples_are_documents_that_can_be_set(OfficialLanguage language) throws Exception {
    Document document = DocumentJson.read(example(language));
    assertThat(document.language()).isEqualTo(language);
    Typeset set = new PdfTypesetter().typeset(document, OutputStream.nullOutputStream());
    assertThat(set.pages()).isBetween(3, 4);
    assertThat(set.overfullLines()).isZero();
  }

  private static byte[] example() throws Exception {
    return example(OfficialLanguage.ENGLISH);
  }

  private static byte[] example(OfficialLanguage language) throws Exception {
    String name = "document/example_" + language.code() + ".json";
    try (InputStream in = DocumentJson.class.getClassLoader().getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }

  private static void assertDescribed(JsonNode definitions, String name, Class<?> record) {
    TreeSet<String> described = new TreeSet<>();
    definitions.get(name).get("properties").fieldNames().forEachRemaining(described::add);
    described.remove("type");
    String[] components =
        Arrays.stream(record.getRecordComponents())
            .map(RecordComponent::getName)
            .toArray(String[]::new);
    assertThat(described).as(name).containsExactlyInAnyOrder(components);
  }

  private static JsonNode schema() throws Exception {
    try (InputStream in =
        DocumentJson.class.getClassLoader().getResourceAsStream("document/document.schema.json")) {
      return new ObjectMapper().readTree(in);
    }
  }

  private static Document read(String json) {
    return DocumentJson.read(json.getBytes(StandardCharsets.UTF_8));
  }
}
