package org.verbale.submission.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A corpus of Word files, each read whole. They are written to target for looking at in Word. */
class WordReaderTest {
  private static final Path FOLDER = Path.of("target", "word-corpus");

  static Stream<WordCase> corpus() {
    return Stream.of(
            HeadingCases.all(),
            ListCases.all(),
            TextCases.all(),
            ChangeCases.all(),
            DirectionCases.all())
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void a_word_file_becomes_the_structure_of_a_reply(WordCase expected) throws IOException {
    var file = expected.file().build();
    Files.createDirectories(FOLDER);
    Files.write(FOLDER.resolve(expected.name() + ".docx"), file);
    var reading = WordReader.read(file);
    assertThat(Outline.of(reading.blocks())).isEqualTo(expected.outline());
    assertThat(WordCase.losses(reading.losses())).isEqualTo(expected.losses());
  }

  @Test
  void the_corpus_has_thirty_files_and_more() {
    assertThat(corpus().count()).isGreaterThanOrEqualTo(30);
  }
}
