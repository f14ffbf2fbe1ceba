package org.verbale.report.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.verbale.language.OfficialLanguage;

/**
 * The names of States in the six languages, those of today and those that stand in older reports,
 * found whatever their typography (apostrophes, dashes, accents, brackets of full width).
 */
final class StateLexicon {

  private static final Pattern ARTICLE = Pattern.compile("^(?:the |la |le |les |l'|el |los |las )");
  private static final StateLexicon SHARED = new StateLexicon();

  private final Map<String, String> englishNames = new HashMap<>();
  private final Map<OfficialLanguage, Map<String, String>> codes =
      new EnumMap<>(OfficialLanguage.class);

  private StateLexicon() {
    for (OfficialLanguage language : OfficialLanguage.values()) {
      codes.put(language, new HashMap<>());
    }
    readMemberStates();
    readOtherNames();
  }

  static StateLexicon shared() {
    return SHARED;
  }

  /** The alpha-3 code of the State (EUU for the European Union) with this very name. */
  Optional<String> code(OfficialLanguage language, String name) {
    Map<String, String> known = codes.get(language);
    String key = key(name);
    String code = known.get(key);
    // "The Netherlands", "l’ex-République yougoslave de Macédoine".
    return Optional.ofNullable(
        code != null ? code : known.get(ARTICLE.matcher(key).replaceFirst("")));
  }

  /** The English name of today; the code itself if it is no State's. */
  String englishName(String code) {
    return englishNames.getOrDefault(code, code);
  }

  private void readMemberStates() {
    List<String> lines = lines("/mission/member-states.csv");
    List<String> header = fields(lines.get(0));
    for (String line : lines.subList(1, lines.size())) {
      List<String> row = fields(line);
      englishNames.put(row.get(0), row.get(header.indexOf("short_en")));
      for (OfficialLanguage language : OfficialLanguage.values()) {
        add(language, row.get(header.indexOf("short_" + language.code())), row.get(0));
        String formal = row.get(header.indexOf("formal_" + language.code()));
        add(language, formal, row.get(0));
        add(language, ARTICLE.matcher(formal.replace('’', '\'')).replaceFirst(""), row.get(0));
      }
    }
  }

  private void readOtherNames() {
    List<String> lines = lines("/report/reading/other-names.csv");
    for (String line : lines.subList(1, lines.size())) {
      List<String> row = fields(line);
      add(OfficialLanguage.ofCode(row.get(1)), row.get(2), row.get(0));
    }
  }

  private void add(OfficialLanguage language, String name, String code) {
    if (!name.isBlank()) {
      codes.get(language).putIfAbsent(key(name), code);
    }
  }

  /** What two spellings of one name have in common. */
  private static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("[\\p{M}ـ]", "")
        // Ligatures of Arabic type give a letter twice in the text layer of some files.
        .replaceAll("(\\p{InArabic})\\1", "$1")
        .replaceAll("[’‘'`´]", "'")
        .replaceAll("\\s*[-‐‑–—]\\s*", "-")
        .replaceAll("[\\s\\u00a0\\u202f]+", " ")
        .replaceAll("\\s*([()])\\s*", "$1")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  private static List<String> lines(String path) {
    try (InputStream file = StateLexicon.class.getResourceAsStream(path);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /** The fields of a line of CSV, quotes honoured. */
  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return fields;
  }
}
