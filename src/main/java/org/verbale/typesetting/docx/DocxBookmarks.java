package org.verbale.typesetting.docx;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.verbale.document.Section;

/**
 * The names of bookmarks: Word takes letters, figures and underlines, and 40 characters at most, so
 * identifiers that are longer, or differ in other characters only, are told apart by a count.
 */
final class DocxBookmarks {

  private static final int LONGEST = 32;

  private final Map<String, String> names = new HashMap<>();
  private final Map<Section, String> unnamed = new IdentityHashMap<>();

  /** The bookmark of an identifier of the document. */
  String of(String id) {
    return names.computeIfAbsent(id, this::name);
  }

  /** The bookmark of a section, also of one that nothing but the contents refers to. */
  String of(Section section) {
    return section.id() != null
        ? of(section.id())
        : unnamed.computeIfAbsent(section, key -> "s_" + (unnamed.size() + 1));
  }

  private String name(String id) {
    String plain = id.replaceAll("[^\\p{L}\\p{N}]", "_");
    return "b_" + plain.substring(0, Math.min(LONGEST, plain.length())) + "_" + names.size();
  }
}
