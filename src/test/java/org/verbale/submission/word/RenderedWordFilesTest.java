package org.verbale.submission.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verbale.document.Block;
import org.verbale.document.Section;
import org.verbale.document.text.PlainText;
import org.verbale.language.OfficialLanguage;
import org.verbale.typesetting.Versions;
import org.verbale.typesetting.docx.DocxRenderer;

/** The Word files that the portal itself writes, made by another program, are read back. */
class RenderedWordFilesTest {

  @ParameterizedTest
  @EnumSource(OfficialLanguage.class)
  void a_report_written_as_a_word_file_is_read_with_all_its_words(OfficialLanguage language) {
    var report = Versions.of(language);
    var reading = WordReader.read(new DocxRenderer().render(report));
    assertThat(words(reading.blocks())).containsAll(words(report.body()));
    assertThat(headings(reading.blocks())).containsAll(headings(report.body()));
    assertThat(reading.losses())
        .extracting(Loss::kind)
        .containsOnly(LossKind.HEADER_FOOTER, LossKind.TABLE_OF_CONTENTS);
  }

  private static List<String> words(List<Block> blocks) {
    return Stream.of(PlainText.of(blocks).split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  /** The words of the headings; their numbers are typed in front of them in the file. */
  private static List<String> headings(List<Block> blocks) {
    return blocks.stream()
        .flatMap(
            block ->
                block instanceof Section section
                    ? Stream.concat(
                        Stream.of(heading(section)), headings(section.blocks()).stream())
                    : Stream.empty())
        .toList();
  }

  private static String heading(Section section) {
    var number = section.number() == null ? "" : section.number() + " ";
    return number + PlainText.ofInlines(section.heading());
  }
}
