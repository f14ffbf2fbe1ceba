package org.verbale.typesetting.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.verbale.typesetting.page.Page.Placed;

/** What holds on every page of every document, asked of the pages themselves. */
final class Invariants {

  private static final float ROUNDING = 0.05f;

  private final List<String> broken = new ArrayList<>();

  private Invariants() {}

  /** A sentence for each place where something does not hold. */
  static List<String> broken(List<Page> pages) {
    Invariants invariants = new Invariants();
    for (Page page : pages) {
      invariants.nothingOverlaps(page);
      invariants.notesBeginUnderTheirMarks(page);
    }
    invariants.noPageEndsBeforeWhatBelongsToIt(pages);
    invariants.notesAreCompleteAndInOrder(pages);
    return invariants.broken;
  }

  private void nothingOverlaps(Page page) {
    float bottom = 0;
    List<Placed> all = new ArrayList<>(page.body());
    all.addAll(page.notes());
    for (Placed placed : all) {
      if (placed.top() < bottom - ROUNDING) {
        broken.add("page %d: something at %.1f overlaps".formatted(page.number(), placed.top()));
      }
      bottom = placed.bottom();
    }
    float limit = page.number() == 1 ? PageFormat.FIRST_BOTTOM : PageFormat.BOTTOM;
    if (bottom > PageFormat.HEIGHT - limit + ROUNDING) {
      broken.add("page %d: the text runs over its foot".formatted(page.number()));
    }
  }

  private void notesBeginUnderTheirMarks(Page page) {
    Set<Row> under = Collections.newSetFromMap(new IdentityHashMap<>());
    page.notes().forEach(placed -> under.add(placed.row()));
    for (Placed placed : page.body()) {
      for (Note note : placed.row().notes()) {
        // Of a row with many notes the last ones may have to wait.
        boolean isFirst = note == placed.row().notes().get(0);
        if (isFirst && !placed.isRepeated() && !under.contains(note.rows().get(0))) {
          broken.add("page %d: a note begins on another page".formatted(page.number()));
        }
      }
    }
  }

  /** Headings, first lines of paragraphs and lines before the last stay with what follows. */
  private void noPageEndsBeforeWhatBelongsToIt(List<Page> pages) {
    for (Page page : pages.subList(0, pages.size() - 1)) {
      List<Placed> body = page.body();
      if (!body.isEmpty() && body.get(body.size() - 1).row().isKeptWithNext()) {
        broken.add("page %d ends before what belongs to it".formatted(page.number()));
      }
    }
  }

  private void notesAreCompleteAndInOrder(List<Page> pages) {
    List<Row> wanted =
        pages.stream()
            .flatMap(page -> page.body().stream())
            .filter(placed -> !placed.isRepeated())
            .flatMap(placed -> placed.row().notes().stream())
            .flatMap(note -> note.rows().stream())
            .toList();
    List<Row> placed =
        pages.stream().flatMap(page -> page.notes().stream()).map(Placed::row).toList();
    if (placed.size() != wanted.size()) {
      broken.add("%d rows of notes of %d are shown".formatted(placed.size(), wanted.size()));
      return;
    }
    for (int at = 0; at < wanted.size(); at++) {
      if (placed.get(at) != wanted.get(at)) {
        broken.add("row %d of the notes is out of order".formatted(at));
        return;
      }
    }
  }
}
