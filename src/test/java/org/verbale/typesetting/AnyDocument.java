package org.verbale.typesetting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.verbale.document.Block;
import org.verbale.document.ClosingRule;
import org.verbale.document.Document;
import org.verbale.document.Emphasis;
import org.verbale.document.Footnote;
import org.verbale.document.Inline;
import org.verbale.document.ItemList;
import org.verbale.document.LetterCover;
import org.verbale.document.LineBreak;
import org.verbale.document.Link;
import org.verbale.document.PageBreak;
import org.verbale.document.Paragraph;
import org.verbale.document.Provenance;
import org.verbale.document.Quotation;
import org.verbale.document.Section;
import org.verbale.document.Span;
import org.verbale.document.Table;
import org.verbale.document.Text;
import org.verbale.language.OfficialLanguage;
import org.verbale.language.TextDirection;

/**
 * Documents of every kind of block and inline, nested as chance will have it. Each word stands
 * once: it is a number in letters of the language, between two signs that are used nowhere else.
 */
final class AnyDocument {

  private static final int DEEPEST = 3;
  private static final int DIGITS = 6;

  private final SplittableRandom chance;
  private final OfficialLanguage language;
  private final List<String> words = new ArrayList<>();

  private AnyDocument(OfficialLanguage language, long seed) {
    this.language = language;
    this.chance = new SplittableRandom(seed);
  }

  /** A document and its words, in reading order but for those of notes. */
  record Sample(Document document, List<String> words) {}

  static Sample of(OfficialLanguage language, long seed) {
    AnyDocument maker = new AnyDocument(language, seed);
    LetterCover cover = new LetterCover("—", List.of(), null, List.of(), null, null);
    List<Block> body = maker.several(() -> maker.block(0, true));
    Document document =
        new Document(Document.Kind.RECEIPT, language, "—", LocalDate.of(2026, 1, 1), cover, body);
    return new Sample(document, maker.words);
  }

  /** The word of a number: signs that no other text of a document has. */
  private String word() {
    String alphabet =
        switch (language) {
          // Letters that do not join: their shapes do not depend on their neighbours.
          case ARABIC -> "دذرزوا";
          case CHINESE -> "子丑寅卯辰巳";
          case RUSSIAN -> "бвгджз";
          case ENGLISH, FRENCH, SPANISH -> "bcdfgh";
        };
    String marks =
        switch (language) {
          case ARABIC -> "أآ";
          case CHINESE -> "甲乙";
          case RUSSIAN -> "ыя";
          case ENGLISH, FRENCH, SPANISH -> "qw";
        };
    StringBuilder word = new StringBuilder().append(marks.charAt(0));
    int number = words.size();
    for (int digit = 0; digit < DIGITS; digit++) {
      word.append(alphabet.charAt(number % alphabet.length()));
      number /= alphabet.length();
    }
    words.add(word.append(marks.charAt(1)).toString());
    return words.getLast();
  }

  private <T> List<T> several(Supplier<T> each) {
    List<T> made = new ArrayList<>();
    int count = 1 + chance.nextInt(4);
    for (int at = 0; at < count; at++) {
      made.add(each.get());
    }
    return made;
  }

  private Block block(int depth, boolean inText) {
    int kinds = depth < DEEPEST ? 10 : 3;
    return switch (chance.nextInt(kinds)) {
      case 0 -> Paragraph.body(inlines(depth, inText));
      case 1 -> {
        Paragraph.Style[] styles = Paragraph.Style.values();
        Paragraph.Style style = styles[chance.nextInt(styles.length)];
        yield new Paragraph(null, null, style, inlines(depth, inText));
      }
      case 2 -> Paragraph.numbered("7.", inlines(depth, inText));
      case 3 -> new Provenance(several(() -> inlines(depth, inText)));
      case 4 -> new Quotation(several(() -> block(depth + 1, inText)));
      case 5, 6 -> list(depth, inText);
      case 7 -> table(depth, inText);
      case 8 -> chance.nextBoolean() ? new PageBreak() : new ClosingRule();
      default -> section(depth, inText);
    };
  }

  private ItemList list(int depth, boolean inText) {
    ItemList.Kind[] kinds = ItemList.Kind.values();
    ItemList.Kind kind = kinds[chance.nextInt(kinds.length)];
    return new ItemList(
        kind,
        several(
            () ->
                new ItemList.Item(
                    chance.nextInt(4) == 0 ? "§" : null, several(() -> block(depth + 1, inText)))));
  }

  private Table table(int depth, boolean inText) {
    int columns = 1 + chance.nextInt(3);
    List<Double> widths = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      widths.add(1.0 + chance.nextInt(3));
    }
    List<Inline> caption = chance.nextBoolean() ? List.of() : inlines(depth, inText);
    List<Table.Row> rows = several(() -> row(columns, depth, inText));
    return new Table(caption, widths, chance.nextInt(2), rows);
  }

  private Table.Row row(int columns, int depth, boolean inText) {
    List<Table.Cell> cells = new ArrayList<>();
    int left = columns;
    while (left > 0) {
      int span = 1 + chance.nextInt(left);
      cells.add(new Table.Cell(span, several(() -> block(depth + 1, inText))));
      left -= span;
    }
    return new Table.Row(cells);
  }

  private Section section(int depth, boolean inText) {
    Section.Role[] roles = Section.Role.values();
    Section.Role role = roles[chance.nextInt(roles.length)];
    String number = chance.nextBoolean() ? null : "II.";
    List<Inline> heading = inlines(depth, inText);
    return new Section(null, role, number, heading, several(() -> block(depth + 1, inText)));
  }

  private List<Inline> inlines(int depth, boolean inText) {
    List<Inline> content = new ArrayList<>();
    content.add(text());
    if (chance.nextBoolean()) {
      content.addAll(several(() -> inline(depth, inText)));
    }
    return content;
  }

  private Text text() {
    return new Text(word() + " " + word() + " ");
  }

  private Inline inline(int depth, boolean inText) {
    return switch (chance.nextInt(depth < DEEPEST + 2 ? 6 : 1)) {
      case 1 -> {
        Emphasis.Style[] styles = Emphasis.Style.values();
        yield new Emphasis(styles[chance.nextInt(styles.length)], inlines(depth + 2, inText));
      }
      case 2 -> span(depth, inText);
      case 3 -> new Link("https://example.org/" + words.size(), inlines(depth + 2, inText));
      case 4 -> inText ? new Footnote(null, several(() -> block(DEEPEST, false))) : new LineBreak();
      case 5 -> new LineBreak();
      default -> text();
    };
  }

  private Span span(int depth, boolean inText) {
    boolean rightToLeft = language == OfficialLanguage.ARABIC;
    TextDirection own = rightToLeft ? TextDirection.RIGHT_TO_LEFT : TextDirection.LEFT_TO_RIGHT;
    return new Span("la", chance.nextBoolean() ? own : null, inlines(depth + 2, inText));
  }
}
