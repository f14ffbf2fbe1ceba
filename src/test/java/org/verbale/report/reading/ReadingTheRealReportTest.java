package org.verbale.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.verbale.document.ItemList;
import org.verbale.language.OfficialLanguage;
import org.verbale.testing.Shared;

/** The body of A/67/131, as it was extracted from the printed document. */
class ReadingTheRealReportTest {

  private final String text = Shared.seedText("002");
  private final PublishedReport report = ReportReader.read(text);

  @Test
  void its_facts_are_read() {
    assertThat(report.warnings()).isEmpty();
    assertThat(report.language()).isEqualTo(OfficialLanguage.FRENCH);
    assertThat(report.symbol()).contains("A/67/131");
    assertThat(report.jobNumber()).contains("12-41314");
    assertThat(report.facts().resolution()).contains("66/32");
    assertThat(report.facts().paragraph()).contains(8);
    assertThat(report.facts().adoptedOn()).contains(LocalDate.of(2011, 12, 2));
    assertThat(report.facts().noteVerbale()).contains(LocalDate.of(2012, 2, 13));
    assertThat(report.facts().targetSession()).contains(67);
    assertThat(report.introduction()).hasSize(2);
  }

  @Test
  void its_six_replies_are_read_in_order() {
    assertThat(report.replies())
        .extracting(
            reply ->
                String.join(
                    " ",
                    reply.states().get(0),
                    reply.originals().get(0).code(),
                    reply.receivedOn().orElseThrow().toString(),
                    reply.paragraphCount() + "+" + reply.listItemCount()))
        .containsExactly(
            "CUB es 2012-06-05 7+0",
            "ESP es 2012-03-26 17+12",
            "NOR en 2012-06-01 4+0",
            "PAN es 2012-05-23 3+0",
            "QAT en 2012-04-11 1+0",
            "TKM ru 2012-05-14 6+0");
  }

  @Test
  void no_word_is_lost_added_or_moved_and_the_furniture_is_gone() {
    List<String> read =
        report.replies().stream()
            .flatMap(reply -> ReadBlocks.of(reply.blocks()).stream())
            .map(line -> line.replaceFirst("^(?:¶|-) ", ""))
            .toList();
    String replies = text.substring(text.indexOf("La complexité"));
    String printed =
        replies
            .replaceAll("A/67/131|912-41314|•", " ")
            .replaceAll("(?m)^\\s*(?:Espagne|Norvège|Panama|Qatar|Turkménistan)\\s*$", " ")
            .replaceAll("\\[[^\\]]*\\]", " ")
            .replaceAll("-\\s*\\n\\s*", "-");
    assertThat(words(String.join(" ", read))).isEqualTo(words(printed));
    assertThat(read).noneMatch(line -> line.contains("\n") || line.contains("- "));
  }

  @Test
  void paragraphs_go_on_over_the_ends_of_pages() {
    List<String> paragraphs =
        report.replies().stream()
            .flatMap(reply -> ReadBlocks.of(reply.blocks()).stream())
            .collect(Collectors.toList());
    assertThat(paragraphs)
        .allMatch(line -> Character.isUpperCase(line.codePointAt(2)))
        .allMatch(line -> line.matches(".*[.:;]$"));
  }

  @Test
  void the_list_of_spain_is_one_list_of_twelve() {
    assertThat(report.replies().get(1).blocks())
        .filteredOn(ItemList.class::isInstance)
        .singleElement()
        .matches(list -> ((ItemList) list).items().size() == 12);
  }

  private static String words(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
