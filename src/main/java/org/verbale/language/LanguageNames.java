package org.verbale.language;

/** The names of the official languages, in the grammatical form that the place asks for. */
public final class LanguageNames {
  private LanguageNames() {}

  /** Where the name of a language stands. */
  public enum Form {
    /** Alone, as in a list of choices: "Spanish", "Espagnol", "Испанский". */
    ALONE("language."),
    /** After "Original:" in the masthead; English in Arabic, Chinese and Russian versions. */
    ORIGINAL_LINE("languageInOriginalLine."),
    /** First in the bracket over a reply: "испанском", "بالإسبانية". */
    BRACKET("languageInBracket."),
    /** Second and later in that bracket: "الإنكليزية". */
    FURTHER_IN_BRACKET("languageFurtherInBracket.");

    private final String prefix;

    Form(String prefix) {
      this.prefix = prefix;
    }
  }

  /** The name of a language in another. */
  public static String name(OfficialLanguage named, OfficialLanguage in, Form form) {
    return Phrases.of(in).get(form.prefix + named.code());
  }
}
