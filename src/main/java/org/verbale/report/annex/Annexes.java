package org.verbale.report.annex;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.verbale.language.OfficialLanguage;

/**
 * The annexes of a part in their order, which is the same in all languages. Never changes: what
 * changes it makes another.
 */
public final class Annexes {

  /** More have no number in the section numbers of all six languages. */
  public static final int MOST = 10;

  private final List<Map<OfficialLanguage, AnnexText>> annexes;

  private Annexes(List<Map<OfficialLanguage, AnnexText>> annexes) {
    this.annexes = annexes;
  }

  /** Those that are kept with a part. */
  public static Annexes of(Collection<AnnexEntry> entries) {
    List<Map<OfficialLanguage, AnnexText>> annexes = new ArrayList<>();
    entries.stream()
        .sorted(Comparator.comparing(AnnexEntry::position))
        .forEach(
            entry ->
                at(annexes, entry.position())
                    .put(entry.language(), new AnnexText(entry.title(), entry.words())));
    return new Annexes(annexes);
  }

  /** Those that are given whole, a map of languages each. */
  static Annexes given(List<Map<OfficialLanguage, AnnexText>> given) {
    List<Map<OfficialLanguage, AnnexText>> annexes =
        copy(given.stream().filter(Objects::nonNull).toList());
    annexes.forEach(annex -> annex.values().removeIf(text -> text == null || text.isEmpty()));
    return new Annexes(annexes);
  }

  public int count() {
    return annexes.size();
  }

  /** The text at a position from 1, in a language. */
  public Optional<AnnexText> text(int position, OfficialLanguage language) {
    return Optional.ofNullable(annexes.get(position - 1).get(language));
  }

  /** The texts in a language, one for each annex; an empty one where there is none. */
  public List<AnnexText> texts(OfficialLanguage language) {
    return annexes.stream()
        .map(annex -> annex.getOrDefault(language, new AnnexText("", "")))
        .toList();
  }

  /** Whether each has a text in the language. */
  public boolean areComplete(OfficialLanguage language) {
    return annexes.stream().allMatch(annex -> annex.containsKey(language));
  }

  /** All texts, an annex each. */
  List<Map<OfficialLanguage, AnnexText>> all() {
    return copy(annexes);
  }

  /** With these texts in a language, from the first annex on; an empty one is taken out. */
  Annexes written(OfficialLanguage language, List<AnnexText> texts) {
    List<Map<OfficialLanguage, AnnexText>> next = copy(annexes);
    for (int position = 1; position <= texts.size(); position++) {
      AnnexText text = texts.get(position - 1);
      if (text.isEmpty()) {
        at(next, position).remove(language);
      } else {
        at(next, position).put(language, text);
      }
    }
    return new Annexes(next);
  }

  /**
   * With an annex at another place; those between move up.
   *
   * @param by how many places towards the end; negative towards the beginning
   */
  Annexes moved(int position, int by) {
    List<Map<OfficialLanguage, AnnexText>> next = copy(annexes);
    int to = Math.clamp(position - 1L + by, 0, next.size() - 1);
    next.add(to, next.remove(position - 1));
    return new Annexes(next);
  }

  /** Without an annex, in all languages. */
  Annexes without(int position) {
    List<Map<OfficialLanguage, AnnexText>> next = copy(annexes);
    next.remove(position - 1);
    return new Annexes(next);
  }

  /** To be kept with a part; an annex without a text in any language is none. */
  Set<AnnexEntry> entries() {
    Set<AnnexEntry> entries = new LinkedHashSet<>();
    short position = 0;
    for (Map<OfficialLanguage, AnnexText> annex : annexes) {
      if (!annex.isEmpty()) {
        short here = ++position;
        annex.forEach(
            (language, text) ->
                entries.add(new AnnexEntry(language, here, text.title(), text.words())));
      }
    }
    return entries;
  }

  private static Map<OfficialLanguage, AnnexText> at(
      List<Map<OfficialLanguage, AnnexText>> annexes, int position) {
    while (annexes.size() < position) {
      annexes.add(new EnumMap<>(OfficialLanguage.class));
    }
    return annexes.get(position - 1);
  }

  private static List<Map<OfficialLanguage, AnnexText>> copy(
      List<Map<OfficialLanguage, AnnexText>> annexes) {
    List<Map<OfficialLanguage, AnnexText>> copy = new ArrayList<>();
    for (Map<OfficialLanguage, AnnexText> annex : annexes) {
      at(copy, copy.size() + 1).putAll(annex);
    }
    return copy;
  }
}
