package org.verbale.typesetting.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verbale.language.OfficialLanguage;
import org.verbale.typesetting.bench.Corpus;
import org.verbale.typesetting.page.Page.Placed;

/** What holds on every page of every document, checked on the pages themselves. */
class PageInvariantsTest {

  private static final float ROUNDING = 0.05f;

  @ParameterizedTest
  @EnumSource(OfficialLanguage.class)
  void pages_are_sound_in_each_language(OfficialLanguage language) {
    SetDocument plain = PageSetter.set(Corpus.report(language, 120, 11));
    SetDocument noted = PageSetter.set(Corpus.reportWithNotes(language, 60, 12));
    assertThat(plain.overfullLines() + noted.overfullLines()).isZero();
    for (List<Page> pages : List.of(plain.pages(), noted.pages())) {
      assertThat(pages).hasSizeGreaterThan(40);
      pages.forEach(PageInvariantsTest::assertNothingOverlaps);
      pages.forEach(PageInvariantsTest::assertNotesBeginWithTheirMarks);
      assertNoPageEndsBeforeWhatBelongsToIt(pages);
      assertNotesAreCompleteAndInOrder(pages);
    }
  }

  private static void assertNothingOverlaps(Page page) {
    float bottom = 0;
    for (Placed placed : page.body()) {
      assertThat(placed.top())
          .as("page %d", page.number())
          .isGreaterThanOrEqualTo(bottom - ROUNDING);
      bottom = placed.bottom();
    }
    for (Placed placed : page.notes()) {
      assertThat(placed.top())
          .as("page %d", page.number())
          .isGreaterThanOrEqualTo(bottom - ROUNDING);
      bottom = placed.bottom();
    }
    float limit = page.number() == 1 ? PageFormat.FIRST_BOTTOM : PageFormat.BOTTOM;
    assertThat(bottom).isLessThanOrEqualTo(PageFormat.HEIGHT - limit + ROUNDING);
  }

  private static void assertNotesBeginWithTheirMarks(Page page) {
    Set<Row> under = Collections.newSetFromMap(new IdentityHashMap<>());
    page.notes().forEach(placed -> under.add(placed.row()));
    for (Placed placed : page.body()) {
      for (Note note : placed.row().notes()) {
        assertThat(under.contains(note.rows().get(0))).as("page %d", page.number()).isTrue();
      }
    }
  }

  /** Headings, first lines of paragraphs and lines before the last stay with what follows. */
  private static void assertNoPageEndsBeforeWhatBelongsToIt(List<Page> pages) {
    for (Page page : pages.subList(0, pages.size() - 1)) {
      List<Placed> body = page.body();
      if (body.isEmpty()) {
        continue;
      }
      Row last = body.get(body.size() - 1).row();
      assertThat(last.isKeptWithNext()).as("page %d", page.number()).isFalse();
    }
  }

  private static void assertNotesAreCompleteAndInOrder(List<Page> pages) {
    List<Row> wanted =
        pages.stream()
            .flatMap(page -> page.body().stream())
            .flatMap(placed -> placed.row().notes().stream())
            .flatMap(note -> note.rows().stream())
            .toList();
    List<Row> placed =
        pages.stream().flatMap(page -> page.notes().stream()).map(Placed::row).toList();
    assertThat(placed).hasSameSizeAs(wanted);
    for (int at = 0; at < wanted.size(); at++) {
      assertThat(placed.get(at)).isSameAs(wanted.get(at));
    }
  }
}
