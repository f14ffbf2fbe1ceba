package org.verbale.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.verbale.document.Emphasis;
import org.verbale.document.Footnote;
import org.verbale.document.Inline;
import org.verbale.document.Link;
import org.verbale.document.Span;
import org.verbale.submission.ReplySection;
import org.verbale.translation.Mismatch.Kind;

/** Holds a translation against its original, paragraph by paragraph. */
final class Alignment {
  private Alignment() {}

  static List<ReplySection> empty(List<ReplySection> original) {
    return TextUnits.rebuild(original, List.of());
  }

  /**
   * The translation of a new original: paragraphs whose words are found unchanged in the old
   * original keep their translation wherever they now stand, all others are empty.
   */
  static List<ReplySection> carryOver(
      List<ReplySection> oldOriginal, List<ReplySection> translated, List<ReplySection> original) {
    List<List<Inline>> before = TextUnits.of(oldOriginal);
    List<List<Inline>> words = TextUnits.of(translated);
    Map<List<Inline>, List<Inline>> known = new HashMap<>();
    for (int i = 0; i < Math.min(before.size(), words.size()); i++) {
      known.putIfAbsent(before.get(i), words.get(i));
    }
    List<List<Inline>> carried = new ArrayList<>();
    for (List<Inline> unit : TextUnits.of(original)) {
      carried.add(known.getOrDefault(unit, List.of()));
    }
    return TextUnits.rebuild(original, carried);
  }

  static List<Mismatch> mismatches(List<ReplySection> original, List<ReplySection> translated) {
    List<List<Inline>> expected = TextUnits.of(original);
    List<List<Inline>> found = TextUnits.of(translated);
    List<Mismatch> mismatches = new ArrayList<>();
    if (expected.size() != found.size()) {
      mismatches.add(new Mismatch(Kind.STRUCTURE, 0, expected.size(), found.size()));
    }
    for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
      compare(i + 1, expected.get(i), found.get(i), mismatches);
    }
    return mismatches;
  }

  private static void compare(
      int unit, List<Inline> expected, List<Inline> found, List<Mismatch> mismatches) {
    if (found.isEmpty() && !expected.isEmpty()) {
      mismatches.add(new Mismatch(Kind.MISSING, unit, 1, 0));
      return;
    }
    int notes = count(expected, Footnote.class);
    if (notes != count(found, Footnote.class)) {
      mismatches.add(new Mismatch(Kind.FOOTNOTES, unit, notes, count(found, Footnote.class)));
    }
    int links = count(expected, Link.class);
    if (links != count(found, Link.class)) {
      mismatches.add(new Mismatch(Kind.LINKS, unit, links, count(found, Link.class)));
    }
  }

  private static int count(List<Inline> inlines, Class<? extends Inline> kind) {
    int count = 0;
    for (Inline inline : inlines) {
      count += kind.isInstance(inline) ? 1 : 0;
      count +=
          switch (inline) {
            case Emphasis emphasis -> count(emphasis.content(), kind);
            case Span span -> count(span.content(), kind);
            case Link link -> count(link.content(), kind);
            default -> 0;
          };
    }
    return count;
  }
}
