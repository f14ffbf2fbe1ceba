package org.verbale.typesetting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.verbale.document.Block;
import org.verbale.document.ClosingRule;
import org.verbale.document.Document;
import org.verbale.document.Emphasis;
import org.verbale.document.Footnote;
import org.verbale.document.Inline;
import org.verbale.document.ItemList;
import org.verbale.document.LetterCover;
import org.verbale.document.Link;
import org.verbale.document.Paragraph;
import org.verbale.document.Provenance;
import org.verbale.document.Quotation;
import org.verbale.document.ReportCover;
import org.verbale.document.ReportCover.Contents;
import org.verbale.document.ReportCover.FooterStyle;
import org.verbale.document.Section;
import org.verbale.document.Table;
import org.verbale.document.Text;
import org.verbale.language.OfficialLanguage;

/** Documents with every kind of part, in words of our own. */
public final class Samples {

  private Samples() {}

  /** An English report in the form of A/67/131. */
  public static Document englishReport() {
    return report(OfficialLanguage.ENGLISH, english(), List.of(new ClosingRule()));
  }

  private static List<Block> english() {
    List<Block> body = new ArrayList<>();
    body.add(
        section(
            "introduction",
            Section.Role.PART,
            "I.",
            "Introduction",
            Paragraph.numbered(
                "1.",
                List.of(
                    text("On 2 December 2011 the General Assembly adopted its resolution "),
                    new Link("https://undocs.org/A/RES/66/32", List.of(text("66/32"))),
                    text(
                        ", in which it asked for the views of Member States on the ways in which"
                            + " disarmament may be furthered by negotiations among many, and for a"
                            + " report on the answers at its next session."))),
            Paragraph.numbered(
                "2.",
                List.of(
                    text("A note verbale went to all Member States on 13 February 2012."),
                    new Footnote(
                        null,
                        List.of(
                            Paragraph.body(
                                "The note is kept with the records of the Office for Disarmament"
                                    + " Affairs and may be read at www.example.org/notes/2012/02."))),
                    text(
                        " The answers that had come by the middle of the year stand in section II"
                            + " below; answers that come later will be issued as addenda.")))));
    body.add(
        section(
            "replies",
            Section.Role.PART,
            "II.",
            "Replies received from Governments",
            reply("Cuba", "Spanish", "5 June 2012", 9),
            reply("Norway", "English", "31 May 2012", 4),
            mixedReply()));
    return body;
  }

  private static Section reply(String state, String language, String date, int paragraphs) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(provenance("[Original: " + language + "]", "[" + date + "]"));
    for (int at = 0; at < paragraphs; at++) {
      blocks.add(
          Paragraph.body(
              "The Government holds that what concerns everybody's security should be negotiated by"
                  + " everybody, on an equal footing and with results that can be verified"
                  + " internationally. It recalls the commitments that States entered into"
                  + " under the treaties on non-proliferation, and it regrets that the"
                  + " multilateral institutions set up for the purpose have for several years been"
                  + " unable to agree on a programme of work (see A/66/32, para. "
                  + (at + 1)
                  + "). Transparency, confidence-building measures and irreversible"
                  + " reductions remain indispensable."));
    }
    return new Section(null, Section.Role.REPLY, null, List.of(text(state)), blocks);
  }

  private static Section mixedReply() {
    return new Section(
        "panama",
        Section.Role.REPLY,
        null,
        List.of(text("Panama")),
        List.of(
            provenance("[Original: Spanish]", "[29 May 2012]"),
            Paragraph.body(
                List.of(
                    text("The measures taken at the national level are "),
                    new Emphasis(Emphasis.Style.ITALIC, List.of(text("inter alia"))),
                    text(" the following:"))),
            new ItemList(
                ItemList.Kind.LETTER,
                List.of(
                    item("The law on the registration of firearms;"),
                    new ItemList.Item(
                        null,
                        List.of(
                            Paragraph.body("Two regional workshops, held"),
                            new ItemList(
                                ItemList.Kind.ROMAN,
                                List.of(
                                    item("for officers of the customs service, and"),
                                    item("for members of parliament and their staff;"))))),
                    item("A national authority with inspectors of its own."))),
            new Quotation(
                List.of(
                    Paragraph.body(
                        "Peace is not the absence of conflict but the ability to cope with it by"
                            + " means that leave nobody worse off."))),
            section("figures", Section.Role.SUBSECTION, "A.", "Figures", table(28)),
            new ItemList(
                ItemList.Kind.BULLET, List.of(item("A first remark;"), item("A second remark.")))));
  }

  private static Table table(int rows) {
    List<Table.Row> all = new ArrayList<>();
    all.add(row("Year", "Measure", "Weapons destroyed"));
    for (int at = 1; at <= rows; at++) {
      all.add(
          row(
              String.valueOf(1983 + at),
              "Collection of weapons in the province number " + at + ", with the help of partners",
              String.valueOf(at * 317)));
    }
    return new Table(List.of(text("Collection and destruction")), List.of(1d, 4d, 2d), 1, all);
  }

  private static Table.Row row(String... cells) {
    List<Table.Cell> made = new ArrayList<>();
    for (String cell : cells) {
      made.add(
          new Table.Cell(
              1, List.of(new Paragraph(null, null, Paragraph.Style.PLAIN, List.of(text(cell))))));
    }
    return new Table.Row(made);
  }

  private static Document report(OfficialLanguage language, List<Block> body, List<Block> end) {
    List<Block> all = new ArrayList<>(body);
    all.addAll(end);
    return new Document(
        Document.Kind.REPORT,
        language,
        "Promotion of multilateralism: report of the Secretary-General",
        LocalDate.of(2012, 7, 11),
        cover(),
        all);
  }

  private static ReportCover cover() {
    Footnote agenda = new Footnote("*", List.of(Paragraph.body("A/67/50.")));
    return new ReportCover(
        "United Nations",
        "General Assembly",
        "A/67/131",
        null,
        List.of("Distr.: General", "11 July 2012", "", "English", "Original: English/Spanish"),
        "Sixty-seventh session",
        List.of(text("Item 98 (h) of the preliminary list"), agenda),
        List.of(text("General and complete disarmament")),
        List.of(
            text(
                "Promotion of multilateralism in the area of disarmament and"
                    + " non-proliferation")),
        List.of(List.of(text("Report of the Secretary-General"))),
        new Contents("Contents", "Page", 2),
        "12-41314",
        "12-41314 (E)    110712",
        "Please recycle",
        "https://undocs.org/A/67/131",
        FooterStyle.PAGE_OF_TOTAL,
        null);
  }

  /** A note verbale. */
  public static Document noteVerbale() {
    return new Document(
        Document.Kind.NOTE_VERBALE,
        OfficialLanguage.FRENCH,
        "Note verbale ODA/16-2017/NDV",
        LocalDate.of(2017, 2, 3),
        new LetterCover(
            "Nations Unies",
            List.of("Bureau des affaires de désarmement", "New York"),
            "RÉFÉRENCE : ODA/16-2017/NDV",
            List.of(text("OBJET : vues demandées, date limite le 12 mai 2017")),
            "https://verbale.example.org/notes/ODA-16-2017-NDV",
            null),
        List.of(
            plain(
                "Le Bureau des affaires de désarmement présente ses compliments aux missions"
                    + " permanentes des États Membres et les prie de bien vouloir lui faire"
                    + " connaître leurs vues sur l’application de la résolution."),
            plain("Il saisit cette occasion pour leur renouveler l’assurance de sa considération."),
            new Paragraph(
                null, null, Paragraph.Style.END_ALIGNED, List.of(text("Le 3 février 2017")))));
  }

  private static Paragraph plain(String words) {
    return new Paragraph(null, null, Paragraph.Style.PLAIN, List.of(text(words)));
  }

  private static Section section(
      String id, Section.Role role, String number, String heading, Block... blocks) {
    return new Section(id, role, number, List.of(text(heading)), List.of(blocks));
  }

  private static Provenance provenance(String... lines) {
    return new Provenance(Arrays.stream(lines).map(line -> List.<Inline>of(text(line))).toList());
  }

  private static ItemList.Item item(String words) {
    return new ItemList.Item(null, List.of(Paragraph.body(words)));
  }

  private static Text text(String value) {
    return new Text(value);
  }
}
