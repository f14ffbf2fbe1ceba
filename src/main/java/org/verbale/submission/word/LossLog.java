package org.verbale.submission.word;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers what is lost while a file is read. */
final class LossLog {
  private static final int EXAMPLES = 5;
  private static final int LONGEST_EXAMPLE = 80;

  private final Map<LossKind, Integer> counts = new EnumMap<>(LossKind.class);
  private final Map<LossKind, Set<String>> examples = new EnumMap<>(LossKind.class);

  void add(LossKind kind) {
    counts.merge(kind, 1, Integer::sum);
  }

  /**
   * @param words by which the reader finds the place again; may be null or empty
   */
  void add(LossKind kind, String words) {
    add(kind);
    var example = words == null ? "" : words.strip().replaceAll("\\s+", " ");
    var known = examples.computeIfAbsent(kind, k -> new LinkedHashSet<>());
    if (!example.isEmpty() && known.size() < EXAMPLES) {
      known.add(shortened(example));
    }
  }

  /** All losses, in the order of their kinds. */
  List<Loss> losses() {
    var losses = new ArrayList<Loss>();
    counts.forEach(
        (kind, count) ->
            losses.add(new Loss(kind, count, List.copyOf(examples.getOrDefault(kind, Set.of())))));
    return losses;
  }

  private static String shortened(String example) {
    if (example.length() <= LONGEST_EXAMPLE) {
      return example;
    }
    int end = LONGEST_EXAMPLE - 1;
    if (Character.isHighSurrogate(example.charAt(end - 1))) {
      end--;
    }
    return example.substring(0, end) + "…";
  }
}
