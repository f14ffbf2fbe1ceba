package org.verbale.mandate.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.verbale.mandate.MandateAddressee.MEMBER_STATES;
import static org.verbale.mandate.MandateAddressee.SECRETARY_GENERAL;
import static org.verbale.mandate.MandateKind.AGENDA;
import static org.verbale.mandate.MandateKind.REPORT;
import static org.verbale.mandate.MandateKind.SEEK_VIEWS;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.verbale.language.OfficialLanguage;
import org.verbale.mandate.SubParagraph;
import org.verbale.mandate.reading.ResolutionReading.Mandate;
import org.verbale.mandate.reading.ResolutionReading.Paragraph;
import org.verbale.testing.Shared;

/** The four published resolutions, read from their text as it was extracted. */
class PublishedResolutionsTest {
  @Test
  void sixtyTwoTwentySevenAsksForViewsAndReportInOneParagraph() {
    ResolutionReading reading = read("001");
    assertThat(reading.symbol()).isEqualTo("A/RES/62/27");
    assertThat(reading.number()).isEqualTo("62/27");
    assertThat(reading.language()).isEqualTo(OfficialLanguage.FRENCH);
    assertThat(reading.session()).isEqualTo(62);
    assertThat(reading.title()).startsWith("Promotion du").endsWith("de la non-prolifération");
    assertThat(reading.adoptedOn()).isEqualTo(LocalDate.of(2007, 12, 5));
    assertThat(reading.distributedOn()).isEqualTo(LocalDate.of(2008, 1, 10));
    assertThat(reading.meeting()).isEqualTo(61);
    assertThat(reading.meetingResumed()).isFalse();
    assertThat(reading.agendaItem()).isEqualTo("98 (h)");
    assertThat(reading.agendaItemTitle()).isNull();
    assertThat(reading.committeeReport()).isEqualTo("A/62/391");
    assertThat(reading.recalls())
        .containsExactly("56/24 T", "57/63", "58/44", "59/69", "60/59", "61/62");
    assertThat(reading.operativeParagraphCount()).isEqualTo(9);
    assertThat(reading.mandates())
        .extracting(Mandate::paragraph, Mandate::kind, Mandate::addressee, Mandate::targetSession)
        .containsExactly(
            tuple(8, SEEK_VIEWS, SECRETARY_GENERAL, 63),
            tuple(8, REPORT, SECRETARY_GENERAL, 63),
            tuple(9, AGENDA, SECRETARY_GENERAL, 63));
    assertThat(reading.footnotes()).hasSize(2).last().isEqualTo("A/62/133.");
    assertSure(reading);
  }

  @Test
  void seventySixTwoHundredThirtyFourFeedsTheReportOfItsNextParagraph() {
    ResolutionReading reading = read("000");
    assertThat(reading.symbol()).isEqualTo("A/RES/76/234");
    assertThat(reading.adoptedOn()).isEqualTo(LocalDate.of(2021, 12, 24));
    assertThat(reading.distributedOn()).isEqualTo(LocalDate.of(2021, 12, 30));
    assertThat(reading.meeting()).isEqualTo(54);
    assertThat(reading.meetingResumed()).isTrue();
    assertThat(reading.agendaItem()).isEqualTo("100");
    assertThat(reading.agendaItemTitle()).startsWith("Désarmement").endsWith("complet");
    assertThat(reading.committeeReport()).isEqualTo("A/76/444");
    assertThat(reading.recalls()).isEmpty();
    assertThat(reading.operativeParagraphCount()).isEqualTo(4);
    assertThat(reading.mandates())
        .extracting(Mandate::paragraph, Mandate::kind, Mandate::targetSession)
        .containsExactly(tuple(2, SEEK_VIEWS, 77), tuple(3, REPORT, 77), tuple(4, AGENDA, 77));
    assertThat(reading.footnotes()).hasSize(3);
    assertSure(reading);
  }

  @Test
  void seventySixNineteenPutsLetteredQuestionsToStates() {
    ResolutionReading reading = read("003");
    assertThat(reading.symbol()).isEqualTo("A/RES/76/19");
    assertThat(reading.title()).startsWith("Progrès").contains("numérique");
    assertThat(reading.agendaItem()).isEqualTo("95");
    assertThat(reading.agendaItemTitle())
        .startsWith("Progrès de l'informatique")
        .endsWith("et sécurité internationale");
    assertThat(reading.committeeReport()).isEqualTo("A/76/439");
    assertThat(reading.meeting()).isEqualTo(45);
    assertThat(reading.recalls())
        .hasSize(28)
        .startsWith("43/78 H", "53/70", "54/49")
        .containsSubsequence("74/28", "74/29", "75/32", "75/240")
        .endsWith("72/512", "75/564");
    assertThat(reading.operativeParagraphCount()).isEqualTo(7);
    Mandate views = reading.mandates().getFirst();
    assertThat(views.paragraph()).isEqualTo(6);
    assertThat(views.kind()).isEqualTo(SEEK_VIEWS);
    assertThat(views.addressee()).isEqualTo(MEMBER_STATES);
    assertThat(views.targetSession()).isNull();
    assertThat(views.questions()).extracting(SubParagraph::label).containsExactly("a", "b");
    assertThat(views.questions().getFirst().text()).startsWith("les efforts").endsWith(";");
    assertThat(reading.mandates())
        .extracting(Mandate::paragraph, Mandate::kind, Mandate::targetSession)
        .containsExactly(tuple(6, SEEK_VIEWS, null), tuple(7, AGENDA, 77));
    assertThat(reading.warnings())
        .extracting(ReadingWarning::kind)
        .containsExactly(ReadingWarning.Kind.VIEWS_SESSION_MISSING);
  }

  @Test
  void seventyFiveTwoHundredFortyOneIsReadOverPageBreaks() {
    ResolutionReading reading = read("004");
    assertThat(reading.symbol()).isEqualTo("A/RES/75/241");
    assertThat(reading.agendaItem()).isEqualTo("103 (p)");
    assertThat(reading.agendaItemTitle()).startsWith("Désarmement").endsWith("ses aspects");
    assertThat(reading.meeting()).isEqualTo(48);
    assertThat(reading.meetingResumed()).isTrue();
    assertThat(reading.recalls()).containsExactly("74/60", "56/24 V");
    assertThat(reading.operativeParagraphs())
        .extracting(Paragraph::number)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 28).boxed().toList());
    assertThat(text(reading, 2)).contains("les mesures nationales de contrôle");
    assertThat(text(reading, 19)).contains("pour accroître le nombre");
    assertThat(text(reading, 9)).contains("la cible 16.4 des");
    assertThat(reading.mandates())
        .extracting(Mandate::paragraph, Mandate::kind, Mandate::targetSession)
        .containsExactly(tuple(25, REPORT, 76), tuple(28, AGENDA, 76));
    assertThat(reading.footnotes()).hasSize(9);
    assertSure(reading);
  }

  @Test
  void theTextsAreFreeOfMarksMarkupAndNoise() {
    for (String seed : List.of("000", "001", "003", "004")) {
      for (Paragraph paragraph : read(seed).operativeParagraphs()) {
        assertThat(paragraph.text())
            .doesNotContain("*", "_", "<", "^", "](", "---", "\n", "  ")
            .doesNotContainPattern("[¹²³⁴-⁹\\uE000-\\uF8FF]")
            .matches(".*(?:[;.:]|»\\.)");
      }
    }
  }

  private static String text(ResolutionReading reading, int number) {
    return reading.operativeParagraphs().get(number - 1).text();
  }

  private static void assertSure(ResolutionReading reading) {
    assertThat(reading.confidence()).isEqualTo(1);
  }

  private static ResolutionReading read(String seed) {
    return ResolutionReader.read(Shared.seedText(seed));
  }
}
