package org.verbale.typesetting.bench;

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

/** Generated reports: replies of some 700 words with a footnote, a list and subsections. */
public final class Corpus {

  private static final int WORDS_A_REPLY = 700;
  private static final int WORDS_A_PARAGRAPH = 75;

  private final Vocabulary words;
  private final OfficialLanguage language;
  private final int longNoteEvery;
  private final boolean hasTables;

  private Corpus(OfficialLanguage language, long seed, int longNoteEvery, boolean hasTables) {
    this.hasTables = hasTables;
    this.language = language;
    this.words = new Vocabulary(language, seed);
    this.longNoteEvery = longNoteEvery;
  }

  /** A report with so many replies. */
  public static Document report(OfficialLanguage language, int replies, long seed) {
    return new Corpus(language, seed, Integer.MAX_VALUE, false).report(replies);
  }

  /** A report with a footnote in most paragraphs, some longer than half a page. */
  public static Document reportWithNotes(OfficialLanguage language, int replies, long seed) {
    return new Corpus(language, seed, 9, false).report(replies);
  }

  /** A report with notes, tables of several pages, nested lists, quotations and many headings. */
  public static Document reportWithEverything(OfficialLanguage language, int replies, long seed) {
    return new Corpus(language, seed, 15, true).report(replies);
  }

  private Document report(int replies) {
    List<Block> sections = new ArrayList<>();
    for (int reply = 0; reply < replies; reply++) {
      sections.add(reply(reply));
    }
    Section part = new Section("replies", Section.Role.PART, "I.", heading(4), sections);
    return new Document(
        Document.Kind.REPORT,
        language,
        "Generated report of " + replies + " replies",
        LocalDate.of(2026, 1, 1),
        cover(),
        List.of(part, new ClosingRule()));
  }

  private ReportCover cover() {
    return new ReportCover(
        "United Nations",
        "General Assembly",
        "A/99/999",
        null,
        List.of("Distr.: General", "1 January 2026"),
        "Ninety-ninth session",
        heading(5),
        heading(4),
        heading(9),
        List.of(heading(4)),
        new Contents("Contents", "Page", 2),
        "26-00001",
        "26-00001 (" + language.jobLetter() + ")",
        "Please recycle",
        "https://undocs.org/A/99/999",
        FooterStyle.PAGE_OF_TOTAL,
        null);
  }

  private Section reply(int number) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Provenance(List.of(heading(2), heading(3))));
    int left = WORDS_A_REPLY;
    int paragraph = 0;
    while (left > 0) {
      int length = Math.min(left, 10 + words.below(2 * WORDS_A_PARAGRAPH - 10));
      left -= length;
      blocks.add(paragraph(paragraph, length, number));
      paragraph++;
    }
    blocks.add(list());
    if (hasTables) {
      addEverything(blocks, number);
    }
    return new Section("reply-" + number, Section.Role.REPLY, null, heading(2), blocks);
  }

  private Block paragraph(int index, int length, int reply) {
    List<Inline> content = new ArrayList<>();
    content.add(new Text(sentence(length / 2)));
    content.add(new Text(" "));
    if (index == 1) {
      content.add(new Emphasis(Emphasis.Style.ITALIC, List.of(new Text(sentence(3)))));
      content.add(new Text(" "));
    }
    content.add(new Text(sentence(length - length / 2) + "."));
    boolean hasNote = longNoteEvery < Integer.MAX_VALUE ? index % 2 == 0 : index == 1;
    if (hasNote) {
      boolean isLong = (reply * 5 + index) % longNoteEvery == 1;
      int size = isLong ? 500 + words.below(500) : 8 + words.below(30);
      content.add(new Footnote(null, List.of(Paragraph.body(sentence(size) + "."))));
    }
    return Paragraph.body(content);
  }

  private Block list() {
    List<ItemList.Item> items = new ArrayList<>();
    for (int item = 0; item < 3; item++) {
      items.add(item(Paragraph.body(sentence(18) + ";")));
    }
    return new ItemList(ItemList.Kind.LETTER, items);
  }

  private void addEverything(List<Block> blocks, int reply) {
    for (int section = 0; section < 1 + words.below(4); section++) {
      List<Block> text = List.of(paragraph(0, 10 + words.below(60), reply), list());
      String number = String.valueOf(section + 1);
      blocks.add(
          new Section(null, Section.Role.SUBSECTION, number, heading(2 + words.below(12)), text));
    }
    blocks.add(new Quotation(List.of(paragraph(2, 40 + words.below(80), reply))));
    Block nested = new ItemList(ItemList.Kind.BULLET, List.of(item(list()), item(list())));
    blocks.add(nested);
    blocks.add(table(3 + words.below(reply % 10 == 0 ? 90 : 12)));
  }

  private static ItemList.Item item(Block block) {
    return new ItemList.Item(null, List.of(block));
  }

  private Block table(int rows) {
    // Arabic words are not divided, and some of the invented ones are longer than any real one.
    boolean isWide = language == OfficialLanguage.ARABIC;
    List<Double> widths = isWide ? List.of(2d, 3d) : List.of(2d, 3d, 4d);
    List<Table.Row> all = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      List<Table.Cell> cells = new ArrayList<>();
      for (int cell = 0; cell < widths.size(); cell++) {
        cells.add(new Table.Cell(1, List.of(paragraph(0, 1 + words.below(12), row))));
      }
      all.add(new Table.Row(cells));
    }
    return new Table(heading(4), widths, 1, all);
  }

  private List<Inline> heading(int length) {
    return List.of(new Text(sentence(length)));
  }

  private String sentence(int length) {
    String space = language == OfficialLanguage.CHINESE ? "" : " ";
    StringBuilder sentence = new StringBuilder();
    for (int word = 0; word < length; word++) {
      if (word > 0) {
        sentence.append(word % 12 == 0 ? comma() : space);
      }
      sentence.append(word % 40 == 17 ? "A/66/" + words.below(500) : words.next());
    }
    return sentence.toString();
  }

  private String comma() {
    return switch (language) {
      case ARABIC -> "، ";
      case CHINESE -> "，";
      default -> ", ";
    };
  }
}
