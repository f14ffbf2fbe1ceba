package org.verbale.document.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.verbale.document.Emphasis;
import org.verbale.document.Footnote;
import org.verbale.document.Inline;
import org.verbale.document.LineBreak;
import org.verbale.document.Link;
import org.verbale.document.Span;
import org.verbale.document.Text;

/** The editor marks each run of text; the model puts emphasis around text. Here both ways lead. */
final class Leaves {
  private Leaves() {}

  // ── model → editor ──

  static List<Leaf> of(List<Inline> inlines) {
    List<Leaf> leaves = new ArrayList<>();
    inlines.forEach(inline -> gather(inline, Set.of(), leaves));
    return leaves;
  }

  private static void gather(Inline inline, Set<Mark> marks, List<Leaf> leaves) {
    switch (inline) {
      case Text text -> leaves.add(new Leaf(text, marks));
      case LineBreak lineBreak -> leaves.add(new Leaf(lineBreak, marks));
      case Footnote note -> leaves.add(new Leaf(note, marks));
      case Emphasis emphasis ->
          gather(emphasis.content(), with(marks, new Mark.Style(emphasis.style())), leaves);
      case Link link -> gather(link.content(), withLink(marks, link), leaves);
      case Span span -> gather(span.content(), withSpan(marks, span), leaves);
    }
  }

  private static void gather(List<Inline> inlines, Set<Mark> marks, List<Leaf> leaves) {
    inlines.forEach(inline -> gather(inline, marks, leaves));
  }

  private static Set<Mark> with(Set<Mark> marks, Mark another) {
    Set<Mark> more = new HashSet<>(marks);
    more.add(another);
    return more;
  }

  /** A link inside a link, or to an address that is not allowed, is but its words. */
  private static Set<Mark> withLink(Set<Mark> marks, Link link) {
    boolean inside = marks.stream().anyMatch(Mark.Target.class::isInstance);
    return inside || !Mark.Target.isAllowed(link.target())
        ? marks
        : with(marks, new Mark.Target(link.target()));
  }

  /** What an inner span leaves open, the outer one says. */
  private static Set<Mark> withSpan(Set<Mark> marks, Span span) {
    Optional<Mark.Tongue> outer =
        marks.stream()
            .filter(Mark.Tongue.class::isInstance)
            .map(Mark.Tongue.class::cast)
            .findFirst();
    Set<Mark> others = new HashSet<>(marks);
    outer.ifPresent(others::remove);
    return with(
        others,
        new Mark.Tongue(
            span.language() != null
                ? span.language()
                : outer.map(Mark.Tongue::language).orElse(null),
            span.direction() != null
                ? span.direction()
                : outer.map(Mark.Tongue::direction).orElse(null)));
  }

  // ── editor → model ──

  static List<Inline> inlines(List<Leaf> leaves) {
    return build(leaves, 0, leaves.size(), Set.of());
  }

  /** The mark that reaches furthest stands outside, so that no run is cut without need. */
  private static List<Inline> build(List<Leaf> leaves, int from, int to, Set<Mark> open) {
    List<Inline> built = new ArrayList<>();
    int at = from;
    while (at < to) {
      Set<Mark> inside = new HashSet<>(leaves.get(at).marks());
      inside.removeAll(open);
      if (inside.isEmpty()) {
        add(built, leaves.get(at++).inline());
        continue;
      }
      Mark outermost = outermost(leaves, at, to, inside);
      int end = end(leaves, at, to, outermost);
      built.add(around(outermost, build(leaves, at, end, with(open, outermost))));
      at = end;
    }
    return built;
  }

  private static void add(List<Inline> built, Inline inline) {
    if (inline instanceof Text text && !built.isEmpty() && built.getLast() instanceof Text before) {
      built.set(built.size() - 1, new Text(before.value() + text.value()));
    } else {
      built.add(inline);
    }
  }

  private static Mark outermost(List<Leaf> leaves, int at, int to, Collection<Mark> marks) {
    return marks.stream()
        .max(
            Comparator.<Mark>comparingInt(mark -> end(leaves, at, to, mark))
                .thenComparing(Comparator.comparingInt(Mark::rank).reversed()))
        .orElseThrow();
  }

  private static int end(List<Leaf> leaves, int from, int to, Mark mark) {
    int end = from;
    while (end < to && leaves.get(end).marks().contains(mark)) {
      end++;
    }
    return end;
  }

  private static Inline around(Mark mark, List<Inline> content) {
    return switch (mark) {
      case Mark.Target target -> new Link(target.address(), content);
      case Mark.Style style -> new Emphasis(style.style(), content);
      case Mark.Tongue tongue -> new Span(tongue.language(), tongue.direction(), content);
    };
  }
}
