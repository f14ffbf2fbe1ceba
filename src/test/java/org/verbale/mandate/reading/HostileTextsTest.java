package org.verbale.mandate.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbale.mandate.reading.UnreadableResolution.Reason;
import org.verbale.testing.ProcessorTime;

/** Whatever is pasted, the reader answers in bounded time, and with a reading or a reason. */
class HostileTextsTest {
  private static final int LENGTH = 60_000;
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String HEAD =
      "76/999. Harbours\n\nThe General Assembly,\n\nRecalling its resolution 75/998,\n\n1. Requests the "
          + "Secretary-General to seek the views of ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "requests ",
        "requests, x, the ",
        "all member ",
        "again ",
        "seek ",
        "<",
        "<a ",
        "<!--",
        "<sup>1</sup>",
        "¹",
        "¹,",
        "[",
        "[x](",
        "*",
        "_ ",
        "1. ",
        "1. a\n",
        "a\n",
        "(a) b\n",
        "A/RES/",
        "A/RES/76/1\n",
        "54/23 T, ",
        "resolution 54/23 ",
        "seventy ",
        "seventy-seventh ",
        "&",
        "^{",
        "5 June 2012 ",
        "第七十七届",
        "والسبعين ",
        "x",
        "\n",
        "\f",
        "ab-\nab",
        "General Assembly,\n",
        "The General Assembly,\nx\n",
        "77/1. x\n",
        "\u0301",
        "\uE000",
        "1 Ab\n",
        "provisional agenda ",
        "a-",
        "1/ ",
        "(1) a,(1) "
      })
  void aRepeatedPieceCostsNoMoreThanItsLength(String piece) {
    String endless = piece.repeat(LENGTH / piece.length());
    ProcessorTime.assertAtMost(PATIENCE, () -> tryToRead(HEAD + endless));
    ProcessorTime.assertAtMost(PATIENCE, () -> tryToRead(endless));
  }

  @Test
  void mangledResolutionsAreReadOrRefusedButNeverBreakTheReader() {
    Random random = new Random(67131);
    String whole =
        HEAD
            + "Member States on:\n\n(a) piers;¹\n\n(b) quays;\n\n2. Decides to include in the provisional"
            + " agenda of its seventy-seventh session the item “Harbours”.\n\n45th plenary meeting\n6"
            + " December 2021\n\n¹ See A/75/1.\n";
    for (int i = 0; i < 500; i++) {
      tryToRead(mangled(whole, random));
    }
  }

  @Test
  void aTextBeyondAllMeasureIsRefusedWithAMessage() {
    String text = "x".repeat(ResolutionReader.LONGEST_TEXT + 1);
    assertThatThrownBy(() -> ResolutionReader.read(text))
        .isInstanceOfSatisfying(
            UnreadableResolution.class,
            refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_LONG));
  }

  @Test
  void halfAResolutionAndTwoResolutionsAreNamed() {
    String head = HEAD.substring(0, HEAD.indexOf("1. "));
    assertReason(head, Reason.HALF_A_RESOLUTION);
    String one = HEAD + "States.\n\n45th plenary meeting\n6 December 2021\n\n";
    assertReason(one + one.replace("76/999", "76/998"), Reason.SEVERAL_RESOLUTIONS);
    assertReason("Dear Sir,\n\n1. Thank you.\n", Reason.NOT_A_RESOLUTION);
    assertReason(" \n ", Reason.EMPTY);
  }

  @Test
  void aSeriesOfLetteredResolutionsIsNamedByItsLetters() {
    String part = "The General Assembly,\n\nRecalling its resolution 49/975,\n\n1. Urges all;\n\n";
    String end = "90th plenary meeting\n12 December 1995\n\n";
    String series =
        "50/971. Harbours\n\nA\n\nPiers\n\n" + part + end + "B\n\nQuays\n\n" + part + end;
    assertThat(assertReason(series, Reason.SEVERAL_RESOLUTIONS).details())
        .containsExactly("50/971 A, 50/971 B");
    assertReason("50/971. Harbours\n\n" + part + end + part, Reason.SEVERAL_RESOLUTIONS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Original: Spanish]",
        "[Original\u00A0: espagnol]",
        "[Original: español]",
        "[Подлинный текст на испанском языке]",
        "[原件：西班牙文]",
        "[الأصل: بالإسبانية]"
      })
  void aReportOfRepliesIsNamedAsOne(String bracket) {
    assertReason("A/71/911\n\n1. On 5 June …\n\nCuba\n\n" + bracket + "\n\nText.", Reason.A_REPORT);
  }

  @Test
  void aCorrigendumIsNamedAsOne() {
    UnreadableResolution refused =
        assertReason(
            "United Nations A/RES/76/999/Corr.1\n\n76/999. Harbours\n\nCorrigendum\n\nParagraph 2\n\n"
                + "For sixty-seventh read sixty-eighth\n",
            Reason.A_CORRIGENDUM);
    assertThat(refused.details()).containsExactly("A/RES/76/999/Corr.1");
  }

  private static UnreadableResolution assertReason(String text, Reason reason) {
    UnreadableResolution refused =
        catchThrowableOfType(UnreadableResolution.class, () -> ResolutionReader.read(text));
    assertThat(refused.reason()).isEqualTo(reason);
    return refused;
  }

  private static void tryToRead(String text) {
    try {
      assertThat(ResolutionReader.read(text).confidence()).isBetween(0.0, 1.0);
    } catch (UnreadableResolution refused) {
      assertThat(refused.reason()).isNotNull();
    }
  }

  private static String mangled(String text, Random random) {
    StringBuilder mangled = new StringBuilder(text);
    for (int i = 0; i < 1 + random.nextInt(12); i++) {
      int at = random.nextInt(mangled.length());
      int end = Math.min(mangled.length(), at + random.nextInt(60));
      switch (random.nextInt(3)) {
        case 0 -> mangled.delete(at, end);
        case 1 -> mangled.insert(at, mangled.substring(at, end));
        default -> mangled.setCharAt(at, (char) random.nextInt(0x10000));
      }
      if (mangled.isEmpty()) {
        return "x";
      }
    }
    return mangled.toString();
  }
}
