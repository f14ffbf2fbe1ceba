package org.verbale.report.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbale.language.OfficialLanguage;
import org.verbale.report.reading.PublishedReport.Kind;
import org.verbale.report.reading.PublishedReport.NotAReport;
import org.verbale.testing.ProcessorTime;

class ReportReaderTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Test
  void a_printed_report_is_read_with_its_lists_headings_and_notes() throws IOException {
    PublishedReport report = sample("en");

    assertThat(report.warnings()).isEmpty();
    assertThat(report.symbol()).contains("A/70/141");
    assertThat(report.jobNumber()).contains("15-11812");
    assertThat(report.introduction()).hasSize(2).noneMatch(text -> text.contains("\n"));
    assertThat(report.replies())
        .extracting(PublishedReply::states)
        .containsExactly(List.of("CUB"), List.of("MKD"), List.of("NOR", "SWE"), List.of("EUU"));
    assertThat(ReadBlocks.of(report.replies().get(0).blocks()))
        .containsExactly(
            "¶ The sample reply of the first State speaks of transparency in the first paragraph."
                + " It says that transparency is wanted by every member of the Organization, and"
                + " that self-restraint is too.{See resolution 69/54, annex.}",
            "¶ The second paragraph runs to the foot of the page and goes on over the next page"
                + " without a break.",
            "# National measures",
            "¶ The measures are the following:",
            "(a) A first measure that needs more than one line of the page to be told in full;",
            "  (i) A part of it;",
            "  (ii) Another part of it;",
            "(b) A second measure.");
    assertThat(ReadBlocks.of(report.replies().get(1).blocks()))
        .containsExactly(
            "¶ 1. The reply counts its own paragraphs.", "¶ 2. This is the second of them.");
    assertThat(report.replies().get(0).listItemCount()).isEqualTo(4);
    assertThat(report.replies().get(0).footnoteCount()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "es, BOL, Medidas de una clase inventada",
    "ru, CUB, Меры вымышленного рода",
    "zh, CUB, 虚构类别的措施",
    "ar, CUB, تدابير من نوع متخيل"
  })
  void the_same_report_is_read_in_other_languages(String code, String first, String title)
      throws IOException {
    PublishedReport report = sample(code);

    assertThat(report.warnings()).isEmpty();
    assertThat(report.language()).isEqualTo(OfficialLanguage.ofCode(code));
    assertThat(report.introduction()).hasSize(2);
    assertThat(report.facts())
        .isEqualTo(
            new PublishedReport.MandateFacts(
                Optional.of("69/54"),
                Optional.of(LocalDate.of(2014, 12, 2)),
                Optional.of(title),
                Optional.of(3),
                Optional.of(LocalDate.of(2015, 2, 5)),
                Optional.of(70)));
    assertThat(report.replies())
        .extracting(r -> r.states() + " " + r.originals() + " " + r.receivedOn().orElseThrow())
        .containsExactly("[" + first + "] [SPANISH] 2015-06-01", "[CZE] [ENGLISH] 2015-05-12");
    assertThat(report.replies().get(0).paragraphCount()).isEqualTo(1);
    assertThat(report.replies().get(0).listItemCount()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Turkey",
        "Türkiye",
        "Iran (Islamic Republic of)",
        "Côte d'Ivoire",
        "Czech Republic",
        "The Netherlands",
        "Korea, Republic of",
        "United Republic of Tanzania",
        "Macedonia (the former Yugoslav Republic of)",
        "TURKEY"
      })
  void names_of_their_time_are_known(String name) {
    PublishedReport report = ReportReader.read(reply(name, "[Original: English]\n[1 May 2012]"));

    assertThat(report.replies()).singleElement().matches(reply -> reply.states().size() == 1);
    assertThat(report.replies().get(0).heading()).isEqualTo(name);
  }

  @Test
  void a_state_may_speak_on_behalf_of_others() {
    PublishedReport report =
        ReportReader.read(
            reply(
                "Sweden (on behalf of the Nordic countries)", "[Original: English]\n[1 May 2012]"));

    assertThat(report.replies().get(0).states()).containsExactly("SWE");
  }

  @Test
  void what_is_missing_is_told_and_not_invented() {
    PublishedReport report = ReportReader.read(reply("Atlantis", "[Original: English]"));

    assertThat(report.warnings())
        .extracting(PublishedReport.Warning::kind)
        .containsExactly(
            Kind.UNKNOWN_STATE, Kind.NO_DATE_RECEIVED, Kind.NO_SYMBOL, Kind.NO_INTRODUCTION);
    assertThat(report.replies().get(0).receivedOn()).isEmpty();
  }

  @Test
  void a_text_without_replies_is_no_report() {
    assertThatThrownBy(() -> ReportReader.read("A letter about something else."))
        .isInstanceOfSatisfying(
            NotAReport.class,
            refusal -> assertThat(refusal.reason()).isEqualTo(NotAReport.Reason.NO_REPLIES));
    assertThatThrownBy(() -> ReportReader.read(" \n\f "))
        .isInstanceOfSatisfying(
            NotAReport.class,
            refusal -> assertThat(refusal.reason()).isEqualTo(NotAReport.Reason.EMPTY));
  }

  @Test
  void a_resolution_in_place_of_a_report_is_named() {
    String resolution =
        "71/999. Harbours\n\nThe General Assembly,\n\nRecalling its resolution 70/999,\n\n"
            + "1. Requests the Secretary-General to seek the views of Member States.\n\n"
            + "45th plenary meeting\n6 December 2016\n";
    assertThatThrownBy(() -> ReportReader.read(resolution))
        .isInstanceOfSatisfying(
            NotAReport.class,
            refusal -> {
              assertThat(refusal.reason()).isEqualTo(NotAReport.Reason.A_RESOLUTION);
              assertThat(refusal.document()).isEqualTo("A/RES/71/999");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*", "**a", "_", "_a ", "|", "| -", "<", "<a ", "^", "[", "[a](", "#", "---|", "a-"
      })
  void a_repeated_piece_costs_no_more_than_its_length(String piece) {
    String endless = piece.repeat(60_000 / piece.length());
    for (String text : new String[] {endless, endless.replace(piece, piece + "\n")}) {
      ProcessorTime.assertAtMost(
          PATIENCE, () -> ReportReader.read(reply("Cuba", "[Original: English]") + text));
      ProcessorTime.assertAtMost(
          PATIENCE,
          () ->
              ReportReader.read(
                  "I. Introduction\n\n1. " + text + "\n\n" + reply("Cuba", "[Original: English]")));
    }
  }

  @Test
  void a_hostile_text_is_refused_in_bounded_time() {
    String hostile =
        "[Original: ".repeat(60_000) + "\n" + "• a\n".repeat(100_000) + "1. ".repeat(90_000);
    ProcessorTime.assertAtMost(
        PATIENCE,
        () -> assertThatThrownBy(() -> ReportReader.read(hostile)).isInstanceOf(NotAReport.class));
  }

  private static String reply(String heading, String brackets) {
    return "II. Replies received from Governments\n\n"
        + heading
        + "\n\n"
        + brackets
        + "\n\nThe reply of the State is one paragraph of the usual kind.\n";
  }

  private static PublishedReport sample(String language) throws IOException {
    try (InputStream text =
        ReportReaderTest.class.getResourceAsStream("sample." + language + ".txt")) {
      return ReportReader.read(new String(text.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
