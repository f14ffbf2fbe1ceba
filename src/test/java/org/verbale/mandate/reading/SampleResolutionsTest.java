package org.verbale.mandate.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.verbale.mandate.source.DocumentText;

/** Invented resolutions in six languages, each in every disguise, give the same reading. */
class SampleResolutionsTest {
  private static final Path SAMPLES = Path.of("src/test/resources/mandate/samples");
  private static final Path LOOKS = Path.of("src/test/resources/mandate/looks");
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  @TestFactory
  Stream<DynamicTest> everySampleIsReadInEveryDisguise() throws IOException {
    return texts(SAMPLES).stream()
        .flatMap(
            sample ->
                Stream.of(Disguise.values())
                    .map(
                        disguise ->
                            DynamicTest.dynamicTest(
                                sample.getFileName() + " " + disguise,
                                () -> assertRead(sample, disguise.of(Files.readString(sample))))));
  }

  @TestFactory
  Stream<DynamicTest> everySampleIsReadFromItsPdf() throws IOException {
    return texts(SAMPLES).stream()
        .map(
            sample ->
                DynamicTest.dynamicTest(
                    sample.getFileName() + " as PDF",
                    () -> {
                      byte[] file = ResolutionFiles.pdf(Files.readString(sample));
                      assertRead(sample, DocumentText.of(file));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> everySampleIsReadFromItsWordFile() throws IOException {
    return texts(SAMPLES).stream()
        .map(
            sample ->
                DynamicTest.dynamicTest(
                    sample.getFileName() + " as Word",
                    () -> {
                      byte[] file = ResolutionFiles.word(Files.readString(sample));
                      assertRead(sample, DocumentText.of(file));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> everyLookIsRead() throws IOException {
    return texts(LOOKS).stream()
        .map(
            look ->
                DynamicTest.dynamicTest(
                    look.getFileName().toString(), () -> assertRead(look, Files.readString(look))));
  }

  private static void assertRead(Path sample, String text) throws IOException {
    JsonNode expected = JSON.readTree(Path.of(sample.toString().replace(".txt", ".json")).toFile());
    JsonNode read = JSON.readTree(JSON.writeValueAsString(ResolutionReader.read(text)));
    expected
        .fieldNames()
        .forEachRemaining(
            field ->
                assertThat(plain(read.get(field)))
                    .as("%s of\n%s", field, text)
                    .isEqualTo(plain(expected.get(field))));
  }

  /** No-break spaces are kept by the reader and are no difference here. */
  private static String plain(JsonNode node) {
    return node.toPrettyString().replace('\u00A0', ' ');
  }

  private static List<Path> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
