package org.verbale.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.verbale.language.OfficialLanguage;

/** The texts of every room are whole in six languages, and pages use none that is missing. */
class MessageFilesTest {
  private static final Path MESSAGES = Path.of("src/main/resources/messages");
  private static final Pattern FILE = Pattern.compile("([a-z]+)_([a-z]{2})\\.properties");
  private static final Pattern USED = Pattern.compile("m:text\\(\\s*'([a-z]+\\.[\\w.-]+)'");

  @TestFactory
  Stream<DynamicTest> every_room_has_the_same_keys_in_six_languages() throws IOException {
    return rooms().entrySet().stream()
        .map(
            room ->
                DynamicTest.dynamicTest(
                    room.getKey(), () -> assertWhole(room.getKey(), room.getValue())));
  }

  @Test
  void templates_use_only_texts_that_exist() throws IOException {
    var known = new HashSet<String>();
    rooms()
        .values()
        .forEach(files -> files.values().forEach(p -> known.addAll(p.stringPropertyNames())));
    var missing = new TreeSet<String>();
    try (var templates = Files.walk(Path.of("templates"))) {
      for (var template : templates.filter(Files::isRegularFile).toList()) {
        var used = USED.matcher(Files.readString(template));
        while (used.find()) {
          if (!known.contains(used.group(1))) {
            missing.add(template + ": " + used.group(1));
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  private static void assertWhole(String room, Map<OfficialLanguage, Properties> files) {
    assertThat(files.keySet()).as(room).containsExactlyInAnyOrder(OfficialLanguage.values());
    var english = files.get(OfficialLanguage.ENGLISH);
    files.forEach(
        (language, texts) -> {
          assertThat(texts.stringPropertyNames())
              .as("%s in %s", room, language)
              .isEqualTo(english.stringPropertyNames());
          texts.forEach(
              (key, text) -> assertReadable(room, language, key.toString(), text.toString()));
          english.forEach(
              (key, text) ->
                  assertThat(arguments(texts.getProperty(key.toString())))
                      .as("arguments of %s in %s", key, language)
                      .isEqualTo(arguments(text.toString())));
        });
  }

  private static void assertReadable(
      String room, OfficialLanguage language, String key, String text) {
    assertThat(key).startsWith(room + ".");
    assertThat(text).as("%s in %s", key, language).isNotBlank().doesNotContain("'{");
    // Throws with the place of the mistake if the braces do not match.
    new MessageFormat(text, new ULocale(language.code()));
  }

  private static Set<Integer> arguments(String text) {
    var pattern = new MessagePattern(text);
    return IntStream.range(0, pattern.countParts())
        .mapToObj(pattern::getPart)
        .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NUMBER)
        .map(MessagePattern.Part::getValue)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, Map<OfficialLanguage, Properties>> rooms() throws IOException {
    var rooms = new TreeMap<String, Map<OfficialLanguage, Properties>>();
    try (var files = Files.list(MESSAGES)) {
      for (var file : files.toList()) {
        var name = FILE.matcher(file.getFileName().toString());
        assertThat(name.matches()).as("%s is named <room>_<code>.properties", file).isTrue();
        rooms
            .computeIfAbsent(name.group(1), room -> new TreeMap<>())
            .put(OfficialLanguage.ofCode(name.group(2)), read(file));
      }
    }
    return rooms;
  }

  private static Properties read(Path file) throws IOException {
    var texts = new OnceOnly();
    try (Reader in = Files.newBufferedReader(file)) {
      texts.load(in);
    }
    assertThat(texts.twice).as("keys that stand twice in %s", file).isEmpty();
    return texts;
  }

  /** Properties that notice a key that is given twice. */
  private static final class OnceOnly extends Properties {
    private static final long serialVersionUID = 1L;
    private final transient List<Object> twice = new java.util.ArrayList<>();

    @Override
    public synchronized Object put(Object key, Object value) {
      if (containsKey(key)) {
        twice.add(key);
      }
      return super.put(key, value);
    }
  }
}
