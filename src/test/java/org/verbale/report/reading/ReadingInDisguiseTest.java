package org.verbale.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same report reaches the reader in many shapes, and says the same in each. */
class ReadingInDisguiseTest {

  private static final List<String> REPORTS =
      List.of("fr-classique", "es-clasico", "ru-obychnyj", "zh-tongchang", "ar-muctad", "en-joint");

  private enum Disguise {
    WINDOWS_LINES_AND_A_MARK(text -> "\uFEFF" + text.replace("\n", "\r\n")),
    SPACED_WIDELY(text -> text.replace("\n\n", "\n \n\n\t\n")),
    TRAILING_BLANKS(text -> text.replace("\n", "  \n")),
    NO_BREAK_SPACES(text -> text.replaceAll("(?<=[\\[\\p{L}]) (?=[:;»])", "\u00a0")),
    BRACKETS_ON_ONE_LINE(text -> text.replaceAll("\\]\n\\[", "] [")),
    BRACKETS_AT_THE_END_OF_THE_LINE(text -> text.replaceAll("(?m)^\\[", "                    [")),
    SETTINGS_OF_THE_PRINTER(text -> text.replace("\n\n", "\n\n\u200F")),
    BLANK_LINES_BETWEEN_ALL(text -> text.replaceAll("\\]\n\\[", "]\n\n["));

    private final UnaryOperator<String> change;

    Disguise(UnaryOperator<String> change) {
      this.change = change;
    }
  }

  static Stream<Arguments> all() {
    return REPORTS.stream()
        .flatMap(report -> Stream.of(Disguise.values()).map(how -> Arguments.of(report, how)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void it_says_the_same(String report, Disguise disguise) throws IOException {
    String text = text(report);
    assertThat(said(disguise.change.apply(text))).isEqualTo(said(text));
  }

  private static List<String> said(String text) {
    PublishedReport report = ReportReader.read(text);
    return Stream.concat(
            Stream.of(report.symbol() + " " + report.facts()),
            report.replies().stream()
                .map(
                    reply ->
                        reply.states()
                            + " "
                            + reply.originals()
                            + " "
                            + reply.receivedOn()
                            + " "
                            + ReadBlocks.of(reply.blocks())))
        .map(line -> line.replace('\u00a0', ' '))
        .toList();
  }

  private static String text(String report) throws IOException {
    try (InputStream file =
        ReadingInDisguiseTest.class.getResourceAsStream("styles/" + report + ".txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
