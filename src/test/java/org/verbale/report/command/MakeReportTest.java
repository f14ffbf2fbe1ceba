package org.verbale.report.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbale.document.Block;
import org.verbale.document.ItemList;
import org.verbale.document.Paragraph;
import org.verbale.document.Text;
import org.verbale.mandate.source.DocumentText;
import org.verbale.report.reading.PublishedReply;
import org.verbale.report.reading.PublishedReport;
import org.verbale.report.reading.ReportReader;
import org.verbale.testing.Shared;

/** {@code make report} on the body of A/67/131: what was printed is printed again. */
class MakeReportTest {

  @TempDir Path out;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

  @Test
  void every_paragraph_of_the_seed_stands_in_the_pdf_once_whole_and_in_order() throws IOException {
    PublishedReport seed = ReportReader.read(Shared.seedText("002"));
    String text = flowing(pdfText(made()));

    int from = text.lastIndexOf("Introduction");
    for (String paragraph : paragraphs(seed)) {
      String words = plain(paragraph);
      assertThat(text).containsOnlyOnce(words);
      int at = text.indexOf(words);
      assertThat(at).as("place of: %s", words).isGreaterThan(from);
      from = at;
    }
  }

  @Test
  void the_pdf_reads_back_to_the_same_report() throws IOException {
    PublishedReport seed = ReportReader.read(Shared.seedText("002"));
    PublishedReport again = ReportReader.read(DocumentText.of(Files.readAllBytes(made())));

    assertThat(again.symbol()).isEqualTo(seed.symbol());
    assertThat(again.facts()).isEqualTo(seed.facts());
    assertThat(again.replies())
        .extracting(MakeReportTest::summary)
        .containsExactlyElementsOf(seed.replies().stream().map(MakeReportTest::summary).toList());
    assertThat(paragraphs(again).stream().map(MakeReportTest::plain))
        .containsExactlyElementsOf(paragraphs(seed).stream().map(MakeReportTest::plain).toList());
  }

  @Test
  void no_page_noise_and_no_broken_word_is_left() throws IOException {
    String text = pdfText(made());

    assertThat(text).doesNotContain("\u00ad");
    assertThat(text.lines().filter(line -> line.contains("12-41314")))
        .allMatch(line -> line.matches("12-41314( .*)?|\\d+(/\\d+)? 12-41314"))
        .contains("12-41314 3");
    assertThat(text.lines()).noneMatch(line -> line.matches(".*\\p{L}-$"));
    assertThat(text).contains("[Original : espagnol]".replace(' ', ' '));
    assertThat(text.lines().filter(line -> line.startsWith("• "))).hasSize(12);
  }

  @Test
  void the_same_text_gives_the_same_bytes() throws IOException {
    byte[] first = Files.readAllBytes(made());

    assertThat(Files.readAllBytes(made())).isEqualTo(first);
  }

  @Test
  void it_says_what_it_read() throws IOException {
    made();

    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains("A/67/131 (fr): resolution 66/32, paragraph 8, session 67")
        .contains("ESP  Espagne, original es, received 2012-03-26: 17 paragraphs, 12 list items")
        .contains("A-67-131.fr.pdf: ");
  }

  @Test
  void a_wrong_input_is_told_with_what_to_do() throws IOException {
    Path empty = Files.writeString(out.resolve("empty.txt"), "  \n");
    Path letter = Files.writeString(out.resolve("letter.txt"), "A letter about something else.");

    assertThat(run("IN=" + out.resolve("none.txt"), "OUT=" + out)).isEqualTo(1);
    assertThat(run("IN=" + empty, "OUT=" + out)).isEqualTo(1);
    assertThat(run("IN=" + letter, "OUT=" + out)).isEqualTo(1);
    assertThat(run("IN=" + letter)).isEqualTo(2);
    assertThat(run("IN=" + letter, "OUT=" + out, "DATE=11.7.2012")).isEqualTo(2);
    assertThat(complained.toString(StandardCharsets.UTF_8))
        .contains("none.txt is not there: IN names the file to read.")
        .contains("empty.txt holds no text.")
        .contains("letter.txt is no report with replies")
        .contains("OUT is missing.")
        .contains("DATE=11.7.2012 is no date: write it as 2012-07-11.");
  }

  private Path made() {
    assertThat(
            run("IN=" + Shared.seed("002"), "OUT=" + out, "ITEM=98 h)", "DATE=2012-07-11", "JOB="))
        .isZero();
    return out.resolve("A-67-131.fr.pdf");
  }

  private int run(String... words) {
    return ReportMain.run(new PrintStream(said, true), new PrintStream(complained, true), words);
  }

  private static String pdfText(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** The text without furniture and line breaks. */
  private static String flowing(String text) {
    return plain(
        text.lines()
            .filter(line -> !line.matches("A/67/131|\\d* ?12-41314(?: \\d+)?"))
            .reduce("", (all, line) -> all + " " + line));
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ')
        .replaceAll("- (?=\\p{L})", "-")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static String summary(PublishedReply reply) {
    return String.join(
        " ",
        reply.states().toString(),
        reply.heading(),
        reply.originals().toString(),
        reply.receivedOn().toString(),
        reply.paragraphCount() + "+" + reply.listItemCount());
  }

  private static List<String> paragraphs(PublishedReport report) {
    List<String> texts = new ArrayList<>(report.introduction());
    report.replies().forEach(reply -> reply.blocks().forEach(block -> add(block, texts)));
    return texts;
  }

  private static void add(Block block, List<String> texts) {
    switch (block) {
      case Paragraph paragraph -> texts.add(((Text) paragraph.content().get(0)).value());
      case ItemList list ->
          list.items().forEach(item -> item.blocks().forEach(inner -> add(inner, texts)));
      default -> throw new AssertionError("unexpected " + block);
    }
  }
}
