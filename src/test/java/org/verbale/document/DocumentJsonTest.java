package org.verbale.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbale.language.OfficialLanguage;
import org.verbale.typesetting.Samples;
import org.verbale.typesetting.Versions;

class DocumentJsonTest {

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
