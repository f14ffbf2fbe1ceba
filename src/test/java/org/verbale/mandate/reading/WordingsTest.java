package org.verbale.mandate.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.verbale.language.OfficialLanguage;
import org.verbale.mandate.reading.ResolutionReading.Mandate;
import org.verbale.mandate.reading.ResolutionReading.Paragraph;

/** How requests are worded, and what only sounds like one, in six languages. */
class WordingsTest {
  private static final Path WORDINGS = Path.of("src/test/resources/mandate/wordings.txt");
  private static final int SESSION = 76;

  @TestFactory
  Stream<DynamicTest> everyWordingIsUnderstood() throws IOException {
    return Files.readAllLines(WORDINGS).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\\|", 3))
        .map(part -> DynamicTest.dynamicTest(part[2], () -> assertUnderstood(part)));
  }

  private static void assertUnderstood(String[] part) {
    Wording wording = Wording.of(OfficialLanguage.ofCode(part[0]));
    List<Mandate> mandates =
        new MandateReader(wording, SESSION, new Warnings())
            .read(List.of(new Paragraph(1, part[2], List.of())));
    String read =
        mandates.stream()
            .map(
                mandate ->
                    mandate.kind() + "-" + mandate.addressee() + "-" + mandate.targetSession())
            .collect(Collectors.joining(","));
    assertThat(read.isEmpty() ? "none" : read).isEqualTo(part[1]);
  }
}
