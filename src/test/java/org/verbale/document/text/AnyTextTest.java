package org.verbale.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verbale.document.Block;

/** Whatever is typed: reading never fails, loses no word, and what was written is read the same. */
class AnyTextTest {
  private static final String[] PIECES = {
    "word",
    "слово",
    "词",
    "كلمة",
    " ",
    "  ",
    "    ",
    "\n",
    "\n\n",
    "*",
    "**",
    "***",
    "_",
    "#",
    "# ",
    "## ",
    "- ",
    "* ",
    "• ",
    "1. ",
    "2. ",
    "a) ",
    "b) ",
    "(i) ",
    "(ii) ",
    "(ب) ",
    "> ",
    ">",
    "|",
    "| a | b |\n",
    "|---|---|\n",
    "[",
    "]",
    "(",
    ")",
    "](",
    "[x](https://e.org)",
    "[^1]",
    "[^a]",
    "\n[^1]: ",
    "\n[^a]: ",
    "\\",
    "\\*",
    "<b>",
    "</b>",
    "<i>",
    "</i>",
    "<sup>",
    "</sup>",
    "<br>",
    "<",
    "1",
    "1945.",
    "i)",
    ":",
    ".",
    "\t",
    "\r\n",
    "\u0000",
    "\uD800",
    "\u00A0",
    "😀",
    "&amp;"
  };
  private static final int TEXTS = 60_000;

  @Test
  void random_texts_survive_reading_and_writing() {
    for (int seed = 0; seed < TEXTS; seed++) {
      check(randomText(new Random(seed)), seed);
    }
  }

  private static void check(String typed, int seed) {
    List<Block> blocks = StructuredText.parse(typed);
    String written = StructuredText.print(blocks);
    List<Block> again = StructuredText.parse(written);
    assertThat(again).as("seed %d: <%s> written as <%s>", seed, typed, written).isEqualTo(blocks);
    assertThat(StructuredText.print(again)).as("seed %d", seed).isEqualTo(written);
    assertThat(words(written)).as("seed %d: <%s>", seed, typed).isEqualTo(words(typed));
  }

  /** Words sorted, because a footnote moves to its mark; signs of lists may be written anew. */
  private static List<String> words(String text) {
    return Stream.of("word", "слово", "词", "كلمة", "😀")
        .map(word -> word + " " + (text.split(word, -1).length - 1))
        .toList();
  }

  private static String randomText(Random random) {
    int length = 1 + random.nextInt(24);
    var text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void long_and_hostile_texts_are_read_in_time(String text) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> assertThat(StructuredText.print(StructuredText.parse(text))).isNotNull());
  }

  static Stream<String> hostile() {
    return Stream.of(
            "*a ",
            "**a ",
            "[",
            "[a](",
            "<b>",
            "> ",
            "- ",
            "- a\n",
            "\n",
            "- a\n\n",
            "[^1]",
            "\\",
            "|",
            "| a |\n",
            "  ",
            "***",
            "1. a\n",
            "# a\n",
            "[^1]: a\n",
            "*a* ",
            "<b>a</b>",
            "[a")
        .map(piece -> piece.repeat(200_000 / piece.length()));
  }
}
