package org.verbale.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The fixed phrases of United Nations documents in one official language, from {@code
 * language/phrases_<code>.properties}. A wrong phrase is corrected there, never in code.
 */
public final class Phrases {
  private static final Map<OfficialLanguage, Phrases> ALL = load();

  private final OfficialLanguage language;
  private final Properties texts;
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  private Phrases(OfficialLanguage language, Properties texts) {
    this.language = language;
    this.texts = texts;
  }

  /** The phrases of a language. */
  public static Phrases of(OfficialLanguage language) {
    return ALL.get(language);
  }

  /**
   * The phrase as it stands in the file.
   *
   * @throws IllegalArgumentException if there is no such phrase: a mistake in code
   */
  public String get(String key) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException(
          "phrases_" + language.code() + ".properties has no phrase '" + key + "'");
    }
    return text;
  }

  /**
   * The phrase with its arguments put in by the rules of ICU's {@code MessageFormat}. Texts and
   * numbers that are names (symbols, years, paragraphs) are best given as strings: a number is
   * printed with the separators of the language.
   *
   * @throws IllegalArgumentException if there is no such phrase
   */
  public String format(String key, Object... arguments) {
    MessageFormat format = formats.computeIfAbsent(key, this::parse);
    // A MessageFormat is not safe for several threads at once.
    return ((MessageFormat) format.clone()).format(arguments);
  }

  /** The keys of this language's file; the same for all six. */
  public Set<String> keys() {
    return texts.stringPropertyNames();
  }

  private MessageFormat parse(String key) {
    // United Nations documents in Arabic use the digits 0-9.
    return new MessageFormat(get(key), new ULocale(language.code() + "@numbers=latn"));
  }

  private static Map<OfficialLanguage, Phrases> load() {
    Map<OfficialLanguage, Phrases> all = new EnumMap<>(OfficialLanguage.class);
    for (OfficialLanguage language : OfficialLanguage.values()) {
      all.put(language, new Phrases(language, read(language)));
    }
    return all;
  }

  private static Properties read(OfficialLanguage language) {
    String name = "/language/phrases_" + language.code() + ".properties";
    try (InputStream in = Phrases.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the application");
      }
      Properties texts = new Properties();
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
