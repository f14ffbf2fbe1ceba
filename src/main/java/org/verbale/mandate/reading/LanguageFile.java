package org.verbale.mandate.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.verbale.language.OfficialLanguage;

/** A file of texts of this room in one language: {@code <name>_<code>.properties}. */
final class LanguageFile {
  private final String path;
  private final Properties texts = new Properties();

  LanguageFile(String name, OfficialLanguage language) {
    path = "/" + name + "_" + language.code() + ".properties";
    try (InputStream in = LanguageFile.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is missing from the application");
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String get(String key) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalStateException(path + " has no text '" + key + "'");
    }
    return text;
  }
}
