package org.verbale.submission.word;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Styles known by their names. Word writes the English names of its own styles into every file;
 * other programs, and people who copy styles, write those of their language.
 */
final class StyleNames {
  private static final Pattern HEADING =
      Pattern.compile(
          "(?:heading|titre|título|titulo|encabezado|заголовок|标题|標題|عنوان|العنوان|überschrift"
              + "|titolo|cabeçalho|kop|rubrik|overskrift|otsikko|nagłówek|nadpis|címsor|başlık"
              + "|titlu|見出し|제목|επικεφαλίδα) ?(\\p{Nd})");

  private static final Set<String> TITLES =
      Set.of(
          "title",
          "titre",
          "título",
          "titulo",
          "puesto",
          "название",
          "заголовок",
          "标题",
          "標題",
          "عنوان",
          "العنوان",
          "titel",
          "titolo",
          "表題",
          "제목");

  private static final Set<String> QUOTATIONS =
      Set.of(
          "quote",
          "intense quote",
          "quotations",
          "block quotation",
          "citation",
          "citation intense",
          "cita",
          "cita destacada",
          "cita intensa",
          "цитата",
          "цитата 2",
          "выделенная цитата",
          "引用",
          "明显引用",
          "اقتباس",
          "اقتباس مكثف",
          "zitat",
          "intensives zitat",
          "citazione",
          "citação");

  private StyleNames() {}

  /** The level, from 1, that a name says; a title counts as a heading of the first level. */
  static OptionalInt headingLevel(String name) {
    var usual = usual(name);
    var heading = HEADING.matcher(usual);
    if (heading.matches()) {
      int level = Character.getNumericValue(heading.group(1).charAt(0));
      return level >= 1 ? OptionalInt.of(level) : OptionalInt.empty();
    }
    return TITLES.contains(usual) ? OptionalInt.of(1) : OptionalInt.empty();
  }

  static boolean isQuotation(String name) {
    return QUOTATIONS.contains(usual(name));
  }

  private static String usual(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC)
        .strip()
        .replaceAll("[\\s_-]+", " ")
        .toLowerCase(Locale.ROOT);
  }
}
