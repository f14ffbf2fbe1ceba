package org.verbale.mandate.reading;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.EnumMap;
import java.util.Map;
import org.verbale.language.OfficialLanguage;

/** What the reader says to people, in their language. */
final class ReadingMessages {
  private static final Map<OfficialLanguage, ReadingMessages> ALL =
      new EnumMap<>(OfficialLanguage.class);

  static {
    for (OfficialLanguage language : OfficialLanguage.values()) {
      ALL.put(language, new ReadingMessages(language));
    }
  }

  static final String PREFIX = "mandate.reading.";

  private final LanguageFile file;
  private final ULocale locale;

  private ReadingMessages(OfficialLanguage language) {
    file = new LanguageFile("messages/mandate", language);
    locale = new ULocale(language.code() + "@numbers=latn");
  }

  static ReadingMessages of(OfficialLanguage language) {
    return ALL.get(language);
  }

  String format(String key, Object... arguments) {
    return new MessageFormat(file.get(PREFIX + key), locale).format(arguments);
  }
}
