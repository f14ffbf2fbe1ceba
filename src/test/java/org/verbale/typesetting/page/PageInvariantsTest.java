package org.verbale.typesetting.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verbale.document.Block;
import org.verbale.document.Document;
import org.verbale.document.LetterCover;
import org.verbale.document.Paragraph;
import org.verbale.document.Text;
import org.verbale.language.OfficialLanguage;
import org.verbale.typesetting.bench.Corpus;
import org.verbale.typesetting.page.Page.Placed;

/** Generated reports in all languages, some four thousand pages in all, keep to the invariants. */
class PageInvariantsTest {

  /** The share of paragraphs that may end with a line below a tenth of the measure; chance: 0.1. */
  private static final double FEW = 0.04;

  @ParameterizedTest
  @EnumSource(OfficialLanguage.class)
  void running_text_is_sound_in_each_language(OfficialLanguage language) {
    assertSound(Corpus.report(language, 200, 11), 250);
  }

  @ParameterizedTest
  @EnumSource(OfficialLanguage.class)
  void pages_with_many_and_long_notes_are_sound_in_each_language(OfficialLanguage language) {
    assertSound(Corpus.reportWithNotes(language, 80, 12), 100);
  }

  @ParameterizedTest
  @EnumSource(OfficialLanguage.class)
  void pages_with_tables_lists_and_headings_are_sound_in_each_language(OfficialLanguage language) {
    assertSound(Corpus.reportWithEverything(language, 120, 13), 200);
  }

  @Test
  void the_date_of_a_note_never_stands_alone_on_its_last_page() {
    for (int paragraphs = 1; paragraphs < 60; paragraphs++) {
      List<Page> pages = PageSetter.set(note(paragraphs)).pages();
      assertThat(pages.getLast().body()).as("%d paragraphs", paragraphs).hasSizeGreaterThan(1);
    }
  }

  /** A note verbale of short paragraphs and a date. */
  private static Document note(int paragraphs) {
    List<Block> body =
        new ArrayList<>(
            Collections.nCopies(paragraphs, line(Paragraph.Style.PLAIN, "Some words.")));
    body.add(line(Paragraph.Style.END_ALIGNED, "3 February 2017"));
    return new Document(
        Document.Kind.NOTE_VERBALE,
        OfficialLanguage.ENGLISH,
        "Note verbale",
        LocalDate.of(2017, 2, 3),
        new LetterCover("United Nations", List.of(), null, List.of(), null, null),
        body);
  }

  private static Block line(Paragraph.Style style, String words) {
    return new Paragraph(null, null, style, List.of(new Text(words)));
  }

  private static void assertSound(Document document, int leastPages) {
    SetDocument set = PageSetter.set(document);
    assertThat(set.overfullLines()).isZero();
    assertThat(set.pages()).hasSizeGreaterThan(leastPages);
    assertThat(Invariants.broken(set.pages())).isEmpty();
    assertThat(shareOfShortLastLines(set.pages())).isLessThan(FEW);
  }

  /** Lines of the same tag that follow each other are a paragraph. */
  private static double shareOfShortLastLines(List<Page> pages) {
    int paragraphs = 0;
    int tooShort = 0;
    Ink.Type last = null;
    boolean isFirst = true;
    for (Page page : pages) {
      for (Placed placed : page.body()) {
        if (!(placed.row().inks().isEmpty())
            && placed.row().inks().getLast() instanceof Ink.Type line) {
          boolean goesOn = last != null && last.tag() == line.tag();
          if (!goesOn && last != null && !isFirst) {
            paragraphs++;
            tooShort += last.line().width() < last.line().measure() * 0.1 ? 1 : 0;
          }
          isFirst = !goesOn;
          last = line;
        }
      }
    }
    return (double) tooShort / Math.max(1, paragraphs);
  }

  // ---- the invariants find what they are there to find

  @Test
  void a_heading_at_the_foot_of_a_page_is_found() {
    Page first = new Page(1);
    first.place(new Row(0, 12).keepWithNext(), 100);
    Page second = new Page(2);
    second.place(new Row(0, 12), 84);
    assertThat(Invariants.broken(List.of(first, second)))
        .containsExactly("page 1 ends before what belongs to it");
  }

  @Test
  void rows_over_each_other_or_over_the_foot_are_found() {
    Page page = new Page(2);
    page.place(new Row(0, 12), 100);
    page.place(new Row(0, 12), 106);
    page.place(new Row(0, 12), PageFormat.HEIGHT - PageFormat.BOTTOM);
    assertThat(Invariants.broken(List.of(page)))
        .containsExactly(
            "page 2: something at 106.0 overlaps", "page 2: the text runs over its foot");
  }

  @Test
  void a_note_on_another_page_than_its_mark_is_found() {
    Row note = new Row(0, 10);
    Page first = new Page(1);
    first.place(new Row(0, 12).withNotes(List.of(new Note(List.of(note)))), 100);
    Page second = new Page(2);
    second.placeNote(note, 600);
    assertThat(Invariants.broken(List.of(first, second)))
        .containsExactly("page 1: a note begins on another page");
  }

  @Test
  void a_note_that_is_lost_is_found() {
    Row shown = new Row(0, 10);
    Note note = new Note(List.of(shown, new Row(0, 10)));
    Page page = new Page(1);
    page.place(new Row(0, 12).withNotes(List.of(note)), 100);
    page.placeNote(shown, 600);
    assertThat(Invariants.broken(List.of(page))).containsExactly("1 rows of notes of 2 are shown");
  }
}
