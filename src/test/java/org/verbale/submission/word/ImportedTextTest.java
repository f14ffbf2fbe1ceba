package org.verbale.submission.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verbale.submission.word.Markup.*;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verbale.document.Block;
import org.verbale.document.text.PlainText;
import org.verbale.document.text.StructuredText;
import org.verbale.language.OfficialLanguage;
import org.verbale.testing.word.WordFile;

class ImportedTextTest {
  private static final OfficialLanguage LANGUAGE = OfficialLanguage.ENGLISH;

  static Stream<WordCase> corpus() {
    return WordReaderTest.corpus();
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void no_word_of_a_file_is_lost_in_the_text_that_people_go_on_writing(WordCase word) {
    var blocks = WordReader.read(word.file().build()).blocks();
    var again = StructuredText.parse(ImportedText.of(blocks, LANGUAGE));
    assertThat(words(again)).containsAll(words(blocks));
  }

  @Test
  void labels_that_cannot_be_typed_begin_paragraphs() {
    var file =
        WordFile.ofBody(
                item(1, 0, "第一项") + item(1, 1, "below") + item(2, 0, "Text") + item(3, 0, "usual"))
            .numbering(
                list(1, level(0, "chineseCounting", "%1、"), level(1, "decimal", "%2."))
                    + list(2, level(0, "decimal", "Article %1"))
                    + list(3, level(0, "decimal", "%1.")))
            .build();
    assertThat(ImportedText.of(WordReader.read(file).blocks(), LANGUAGE))
        .isEqualTo(
            """
            一、 第一项
            1. below

            Article 1 Text
            1. usual""");
  }

  private static List<String> words(List<Block> blocks) {
    return Stream.of(PlainText.of(blocks).split("[\\s|]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
