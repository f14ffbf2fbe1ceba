package org.verbale.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbale.document.Section;

/** Invented reports in the styles in which real ones were printed, and what must be read. */
class ReadingManyStylesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en-labels-apart",
        "en-layout",
        "en-addendum",
        "en-joint",
        "en-own-headings",
        "en-no-replies",
        "en-subsections",
        "en-markdown",
        "en-2005",
        "fr-annexe",
        "es-adicion",
        "ru-nazvanija",
        "zh-jiuming",
        "ar-arqam",
        "fr-classique",
        "fr-additif",
        "es-clasico",
        "ru-obychnyj",
        "zh-tongchang",
        "ar-muctad"
      })
  void it_is_read(String style) throws IOException {
    String text = resource(style + ".txt");
    String expected = resource(style + ".expected").strip();
    assertThat(told(ReportReader.read(text))).isEqualTo(expected);
    assertThat(told(ReportReader.read(text.replace("\n", "\r\n")))).isEqualTo(expected);
  }

  private static String told(PublishedReport report) {
    PublishedReport.MandateFacts facts = report.facts();
    List<String> lines = new ArrayList<>();
    lines.add(report.symbol().orElse("-") + " " + report.language().code());
    lines.add(
        facts.resolution().orElse("-")
            + " "
            + facts.paragraph().map(String::valueOf).orElse("-")
            + " "
            + facts.noteVerbale().map(String::valueOf).orElse("-")
            + " "
            + facts.targetSession().map(String::valueOf).orElse("-"));
    report.replies().forEach(reply -> lines.add(line(reply)));
    report.warnings().forEach(warning -> lines.add("!" + warning.kind()));
    return String.join("\n", lines);
  }

  private static String line(PublishedReply reply) {
    long headings = reply.blocks().stream().filter(Section.class::isInstance).count();
    return (reply.states().isEmpty() ? "-" : String.join(",", reply.states()))
        + " "
        + reply.originals().stream().map(l -> l.code()).collect(Collectors.joining(","))
        + " "
        + reply.receivedOn().map(String::valueOf).orElse("-")
        + " "
        + reply.paragraphCount()
        + "+"
        + reply.listItemCount()
        + "+"
        + reply.footnoteCount()
        + (headings == 0 ? "" : " #" + headings);
  }

  private static String resource(String name) throws IOException {
    try (InputStream file = ReadingManyStylesTest.class.getResourceAsStream("styles/" + name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return reader.lines().collect(Collectors.joining("\n"));
    }
  }
}
