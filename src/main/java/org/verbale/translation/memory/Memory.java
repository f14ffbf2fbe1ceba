package org.verbale.translation.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.verbale.document.Inline;
import org.verbale.document.Paragraph;
import org.verbale.document.text.PlainText;

/**
 * Paragraphs with their translations, from one language into one other. What was learned first is
 * preferred, so the latest translations are to be learned first.
 */
public final class Memory {
  /** Two paragraphs are alike if of their words this share is common to both (Dice's measure). */
  private static final double ALIKE = 0.7;

  /** Fewer words say too little: "Introduction" is no reason to offer "Introductory remarks". */
  private static final int FEWEST_WORDS = 4;

  private final Map<List<Inline>, TranslatedBefore> same = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();

  private record Entry(Set<String> words, TranslatedBefore paragraph) {}

  /**
   * @param where whose reply it was: the code of the State
   */
  public void learn(List<Inline> original, List<Inline> translation, String where) {
    if (original.isEmpty() || translation.isEmpty() || same.containsKey(original)) {
      return;
    }
    same.put(original, new TranslatedBefore(original, translation, where, true));
    Set<String> words = words(original);
    if (words.size() >= FEWEST_WORDS) {
      entries.add(new Entry(words, new TranslatedBefore(original, translation, where, false)));
    }
  }

  /** The very paragraph, or the one most like it; nothing if none is like it. */
  public Optional<TranslatedBefore> recall(List<Inline> original) {
    TranslatedBefore known = same.get(original);
    return known == null ? mostAlike(words(original)) : Optional.of(known);
  }

  private Optional<TranslatedBefore> mostAlike(Set<String> words) {
    TranslatedBefore best = null;
    double nearest = ALIKE;
    for (Entry entry : entries) {
      double likeness = likeness(words, entry.words());
      if (likeness > nearest) {
        nearest = likeness;
        best = entry.paragraph();
      }
    }
    return Optional.ofNullable(best);
  }

  private static double likeness(Set<String> one, Set<String> other) {
    int all = one.size() + other.size();
    if (2.0 * Math.min(one.size(), other.size()) < ALIKE * all) {
      return 0;
    }
    long common = one.stream().filter(other::contains).count();
    return 2.0 * common / all;
  }

  /** Of Chinese, which has no spaces, each sign is a word. */
  private static Set<String> words(List<Inline> content) {
    String text = PlainText.of(List.of(Paragraph.body(content))).toLowerCase(Locale.ROOT);
    Set<String> words = new HashSet<>();
    for (String word : text.replaceAll("(\\p{IsHan})", " $1 ").split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
