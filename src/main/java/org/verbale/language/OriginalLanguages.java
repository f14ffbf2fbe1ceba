package org.verbale.language;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.verbale.language.LanguageNames.Form;

/** The lines that tell in which languages a text was written first. */
public final class OriginalLanguages {
  private OriginalLanguages() {}

  /**
   * The line of the masthead: {@code Original: English/French/Spanish}, in the alphabetical order
   * of the names.
   *
   * @throws IllegalArgumentException if no original is given
   */
  public static String line(Collection<OfficialLanguage> originals, OfficialLanguage in) {
    Phrases phrases = Phrases.of(in);
    // Three mastheads are in English; so is the order of the names in them.
    String names =
        distinct(originals).stream()
            .map(original -> LanguageNames.name(original, in, Form.ORIGINAL_LINE))
            .sorted(collator(in))
            .collect(Collectors.joining(phrases.get("originalSeparator")));
    return phrases.format("originalLine", names);
  }

  /**
   * The bracket over a reply: {@code [Original: Spanish]}; of several originals in the order given:
   * {@code [Original: English and French]}.
   *
   * @throws IllegalArgumentException if no original is given
   */
  public static String bracket(Collection<OfficialLanguage> originals, OfficialLanguage in) {
    List<String> names = new ArrayList<>();
    for (OfficialLanguage original : distinct(originals)) {
      Form form = names.isEmpty() ? Form.BRACKET : Form.FURTHER_IN_BRACKET;
      names.add(LanguageNames.name(original, in, form));
    }
    String key = names.size() == 1 ? "replyBracket" : "replyBracketSeveral";
    return Phrases.of(in).format(key, join(names, in));
  }

  /** Names as a list in running text: "Cuba, Norway and Spain", without a comma before "and". */
  public static String join(Collection<String> names, OfficialLanguage in) {
    String tag = in == OfficialLanguage.ENGLISH ? "en-GB" : in.code();
    return ListFormatter.getInstance(ULocale.forLanguageTag(tag)).format(names);
  }

  private static Comparator<Object> collator(OfficialLanguage in) {
    return Collator.getInstance(in.locale());
  }

  private static Collection<OfficialLanguage> distinct(Collection<OfficialLanguage> originals) {
    if (originals.isEmpty()) {
      throw new IllegalArgumentException("A text has at least one original language");
    }
    return new LinkedHashSet<>(originals);
  }
}
