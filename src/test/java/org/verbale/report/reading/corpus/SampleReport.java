package org.verbale.report.reading.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.verbale.document.Block;
import org.verbale.document.Footnote;
import org.verbale.document.Inline;
import org.verbale.document.ItemList;
import org.verbale.document.Paragraph;
import org.verbale.document.ReportCover.FooterStyle;
import org.verbale.document.Section;
import org.verbale.document.Text;
import org.verbale.language.OfficialLanguage;
import org.verbale.report.composing.AgendaKind;
import org.verbale.report.composing.MandateFacts;
import org.verbale.report.composing.PartKind;
import org.verbale.report.composing.ReplyContent;
import org.verbale.report.composing.ReplyContent.Category;
import org.verbale.report.composing.ReportContent;

/** A report whose replies hold between them all that a reply may hold, in every language. */
public final class SampleReport {

  /** Names that are hard: brackets, commas, "and" within, long, with an article. */
  private static final List<String> STATES =
      List.of(
          "ATG", "BOL", "BIH", "CIV", "CUB", "PRK", "FSM", "IRN", "TUR", "MKD", "NLD", "GBR", "VEN",
          "SWZ", "CZE", "SYR", "STP", "TTO");

  private final OfficialLanguage language;
  private final Words words;

  private SampleReport(OfficialLanguage language) {
    this.language = language;
    this.words = Words.in(language);
  }

  public static ReportContent of(
      OfficialLanguage language, MandateFacts.Variant variant, int contents) {
    return new SampleReport(language).content(variant, contents);
  }

  private ReportContent content(MandateFacts.Variant variant, int contents) {
    return new ReportContent(
        language,
        new ReportContent.Part(PartKind.PARENT, "A/71/204", 0, null),
        71,
        new ReportContent.Agenda(AgendaKind.PRELIMINARY_LIST, "98 (h)", words.title()),
        words.title(),
        new MandateFacts(
            "70/31",
            LocalDate.of(2015, 12, 7),
            words.title(),
            "6",
            "7",
            null,
            71,
            LocalDate.of(2016, 2, 1),
            variant),
        null,
        contents % 2 == 0,
        replies(),
        List.of(),
        List.of(),
        new ReportContent.Imprint(
            LocalDate.of(2016, 7, 11),
            "16-12345",
            List.of(LocalDate.of(2016, 7, 11), LocalDate.of(2016, 7, 12)),
            "https://undocs.org/A/71/204",
            contents == 0 ? FooterStyle.PAGE : FooterStyle.PAGE_OF_TOTAL,
            null),
        new ReportContent.Options(contents, contents == 1, contents == 2, null));
  }

  private List<ReplyContent> replies() {
    List<ReplyContent> replies = new ArrayList<>();
    for (int i = 0; i < STATES.size(); i++) {
      replies.add(reply(List.of(STATES.get(i)), Category.GOVERNMENT, i));
    }
    replies.add(reply(List.of("AUS", "CAN", "NZL"), Category.GOVERNMENT, 2));
    replies.add(reply(List.of("EUU"), Category.EUROPEAN_UNION, 3));
    replies.add(reply(List.of("PSE"), Category.OBSERVER_STATE, 1));
    replies.add(reply(List.of("VAT"), Category.OBSERVER_STATE, 4));
    return replies;
  }

  private ReplyContent reply(List<String> states, Category category, int seed) {
    return new ReplyContent(
        states.stream().map(this::named).toList(),
        category,
        null,
        seed % 7 == 6
            ? List.of(OfficialLanguage.ENGLISH, OfficialLanguage.FRENCH)
            : List.of(OfficialLanguage.values()[seed % 6]),
        LocalDate.of(2016, 3 + seed % 4, 1 + seed * 5 % 28),
        blocks(seed));
  }

  private List<Block> blocks(int seed) {
    List<String> s = words.sentences();
    return switch (seed % 6) {
      case 0 -> List.of(p(s.get(0)), p(s.get(1)), p(s.get(2)));
      case 1 ->
          List.of(
              p(s.get(0) + (language == OfficialLanguage.CHINESE ? "" : " ") + s.get(1)),
              p(words.leadIn()),
              letters(),
              p(s.get(2)));
      case 2 -> numbered(s);
      case 3 -> List.of(p(s.get(1)), section(List.of(p(s.get(0)), p(s.get(2)))));
      case 4 -> List.of(withNote(s.get(0), s.get(2)), p(words.leadIn()), bullets());
      default -> List.of(p(words.leadIn()), nested(), withNote(s.get(2), s.get(1)));
    };
  }

  private List<Block> numbered(List<String> sentences) {
    List<Block> blocks = new ArrayList<>();
    String stop = language == OfficialLanguage.ARABIC ? " -" : ".";
    for (int i = 0; i < sentences.size(); i++) {
      blocks.add(Paragraph.numbered(i + 1 + stop, List.of(new Text(sentences.get(i)))));
    }
    return blocks;
  }

  private Block section(List<Block> blocks) {
    return new Section(
        null, Section.Role.SUBSECTION, null, List.of(new Text(words.heading())), blocks);
  }

  private Block letters() {
    return new ItemList(ItemList.Kind.LETTER, items(List.of()));
  }

  private Block bullets() {
    return new ItemList(ItemList.Kind.BULLET, items(List.of()));
  }

  private Block nested() {
    ItemList inner = new ItemList(ItemList.Kind.ROMAN, items(List.of()).subList(0, 2));
    return new ItemList(ItemList.Kind.LETTER, items(List.of(inner)));
  }

  private List<ItemList.Item> items(List<Block> underFirst) {
    List<ItemList.Item> items = new ArrayList<>();
    for (String item : words.items()) {
      List<Block> blocks = new ArrayList<>(List.of(p(item)));
      blocks.addAll(items.isEmpty() ? underFirst : List.of());
      items.add(new ItemList.Item(null, blocks));
    }
    return items;
  }

  private static Block p(String text) {
    return Paragraph.body(text);
  }

  private static Block withNote(String text, String note) {
    List<Inline> content = List.of(new Text(text), new Footnote(null, List.of(p(note))));
    return Paragraph.body(content);
  }

  private ReplyContent.Named named(String code) {
    return new ReplyContent.Named(code, name(code, language), name(code, OfficialLanguage.ENGLISH));
  }

  static String name(String code, OfficialLanguage language) {
    int column =
        Arrays.asList(lines("/mission/member-states.csv").getFirst().split(","))
            .indexOf("short_" + language.code());
    return lines("/mission/member-states.csv").stream()
        .filter(line -> line.startsWith(code + ","))
        .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")[column].replace("\"", ""))
        .findFirst()
        .orElseGet(() -> formerName(code, language));
  }

  private static String formerName(String code, OfficialLanguage language) {
    return lines("/report/reading/other-names.csv").stream()
        .filter(line -> line.startsWith(code + "," + language.code() + ","))
        .map(line -> line.split(",", 3)[2])
        .findFirst()
        .orElseThrow();
  }

  private static List<String> lines(String path) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                SampleReport.class.getResourceAsStream(path), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
