package org.verbale.typesetting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.verbale.document.Block;
import org.verbale.document.ClosingRule;
import org.verbale.document.Document;
import org.verbale.document.Emphasis;
import org.verbale.document.Footnote;
import org.verbale.document.Inline;
import org.verbale.document.ItemList;
import org.verbale.document.Link;
import org.verbale.document.Paragraph;
import org.verbale.document.Provenance;
import org.verbale.document.ReportCover;
import org.verbale.document.ReportCover.Contents;
import org.verbale.document.ReportCover.FooterStyle;
import org.verbale.document.Section;
import org.verbale.document.Table;
import org.verbale.document.Text;
import org.verbale.language.OfficialLanguage;

/** One small report in each of the six languages, in words of our own. */
public final class Versions {

  private Versions() {}

  /** A version of the report. */
  public static Document of(OfficialLanguage language) {
    return of(language, 4);
  }

  /** A longer version: each reply repeats its paragraphs. */
  public static Document of(OfficialLanguage language, int repetitions) {
    VersionWords words = VersionWords.of(language);
    return new Document(
        Document.Kind.REPORT,
        language,
        words.title(),
        LocalDate.of(2012, 7, 11),
        cover(words, language),
        body(words, repetitions));
  }

  private static ReportCover cover(VersionWords words, OfficialLanguage language) {
    return new ReportCover(
        words.organization(),
        words.organ(),
        "A/67/131",
        null,
        words.distribution(),
        words.session(),
        List.of(text(words.agendaItem()), new Footnote("*", List.of(Paragraph.body("A/67/50.")))),
        List.of(text(words.agendaTitle())),
        List.of(text(words.title())),
        List.of(List.of(text(words.subtitle()))),
        new Contents(words.contents(), words.page(), 2),
        "12-41314",
        "12-41314 (" + language.jobLetter() + ")",
        words.recycle(),
        "https://undocs.org/A/67/131",
        FooterStyle.PAGE,
        null);
  }

  private static List<Block> body(VersionWords words, int repetitions) {
    Section introduction =
        new Section(
            "introduction",
            Section.Role.PART,
            words.number1(),
            List.of(text(words.introduction())),
            List.of(
                Paragraph.numbered("1.", List.of(text(words.first()))),
                Paragraph.numbered(
                    "2.",
                    List.of(
                        text(words.second()),
                        new Footnote(null, List.of(Paragraph.body(words.note())))))));
    Section replies =
        new Section(
            "replies",
            Section.Role.PART,
            words.number2(),
            List.of(text(words.replies())),
            List.of(reply(words, repetitions)));
    return List.of(introduction, replies, new ClosingRule());
  }

  private static Section reply(VersionWords words, int repetitions) {
    Provenance provenance =
        new Provenance(
            words.provenance().stream().map(line -> List.<Inline>of(text(line))).toList());
    List<Block> blocks = new ArrayList<>(List.of(provenance));
    for (int at = 0; at < repetitions; at++) {
      for (String paragraph : words.paragraphs()) {
        blocks.add(Paragraph.body(paragraph));
      }
    }
    blocks.add(
        Paragraph.body(
            List.of(
                new Emphasis(Emphasis.Style.BOLD, List.of(text(words.items().get(0)))),
                text(" "),
                new Link("https://undocs.org/A/RES/66/32", List.of(text("A/RES/66/32"))))));
    blocks.add(new ItemList(ItemList.Kind.LETTER, items(words)));
    blocks.add(new ItemList(ItemList.Kind.BULLET, items(words)));
    blocks.add(new ItemList(ItemList.Kind.ROMAN, items(words)));
    blocks.add(
        new Table(List.of(), List.of(2d, 1d), 1, List.of(row(words.header()), row(words.cells()))));
    return new Section("state", Section.Role.REPLY, null, List.of(text(words.state())), blocks);
  }

  private static List<ItemList.Item> items(VersionWords words) {
    return words.items().stream()
        .map(item -> new ItemList.Item(null, List.of(Paragraph.body(item))))
        .toList();
  }

  private static Table.Row row(List<String> cells) {
    return new Table.Row(
        cells.stream().map(cell -> new Table.Cell(1, List.of(Paragraph.body(cell)))).toList());
  }

  private static Text text(String value) {
    return new Text(value);
  }
}
