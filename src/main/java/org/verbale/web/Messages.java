package org.verbale.web;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.verbale.language.IsolatedTokens;
import org.verbale.language.OfficialLanguage;
import org.verbale.language.TextDirection;

/**
 * The texts of pages, mails and refusals in the six official languages.
 *
 * <p>A room keeps its texts in {@code src/main/resources/messages/<room>_<code>.properties}, one
 * file per language, UTF-8, every key starting with the room: {@code submission.state.draft=Draft}.
 * Arguments and plurals follow ICU's {@code MessageFormat}: {@code {0, plural, one {# State} other
 * {# States}}}. Write the typographic apostrophe ’, since ' before a brace quotes the brace. A test
 * holds that the six files have the same keys and that templates use no key that is missing; at run
 * time a missing text shows its key.
 *
 * <p>In templates: {@code {m:text('submission.state.draft')}} and {@code {m:text('mission.count',
 * list.size)}}, in the language of the page, or of the recipient if the template is a mail.
 */
@Singleton
public class Messages {
  private static final Logger LOG = Logger.getLogger(Messages.class);

  private final Map<String, Properties> files = new ConcurrentHashMap<>();
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  /**
   * The text with its arguments put in.
   *
   * @param arguments strings and numbers; a number is printed with the separators of the language,
   *     so give years and symbols as strings
   */
  public String text(OfficialLanguage language, String key, Object... arguments) {
    var pattern = find(language, key);
    if (pattern.isEmpty()) {
      LOG.warnf("No text '%s' in %s", key, language);
      return key;
    }
    // A MessageFormat is not safe for several threads at once.
    var format =
        (MessageFormat)
            formats
                .computeIfAbsent(language.code() + key, name -> parse(language, pattern.get()))
                .clone();
    var text = format.format(arguments);
    return language.direction() == TextDirection.RIGHT_TO_LEFT ? IsolatedTokens.in(text) : text;
  }

  /** Whether there is such a text; pages use it for texts that not every state has. */
  public boolean has(OfficialLanguage language, String key) {
    return find(language, key).isPresent();
  }

  private Optional<String> find(OfficialLanguage language, String key) {
    int dot = key.indexOf('.');
    if (dot < 1) {
      return Optional.empty();
    }
    var file = key.substring(0, dot) + "_" + language.code();
    return Optional.ofNullable(files.computeIfAbsent(file, Messages::read).getProperty(key));
  }

  private static MessageFormat parse(OfficialLanguage language, String pattern) {
    return new MessageFormat(pattern, localeWithLatinDigits(language));
  }

  /** United Nations documents in Arabic use the digits 0-9. */
  static ULocale localeWithLatinDigits(OfficialLanguage language) {
    return new ULocale(language.code() + "@numbers=latn");
  }

  private static Properties read(String file) {
    var texts = new Properties();
    try (InputStream in = Messages.class.getResourceAsStream("/messages/" + file + ".properties")) {
      if (in != null) {
        texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The texts of " + file + " cannot be read", e);
    }
    return texts;
  }
}
