package org.verbale.mandate.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verbale.language.OfficialLanguage;
import org.verbale.language.Phrases;
import org.verbale.mandate.DocumentSymbol;

/**
 * Takes out what belongs to pages and not to the text: running symbols and titles, page numbers,
 * job numbers. Such lines become page breaks.
 */
final class PageNoise {
  private static final String RESOLUTION =
      "A/RES/(?:(?:ES|S)-)?\\d{1,4}(?:/\\d{1,4})?(?: ?[A-Z])?(?: ?\\([IVXLC]{1,8}\\))?(?:/Corr\\.\\d)?";
  private static final String DRAFT = "A/(?:C\\.\\d/)?\\d{1,3}/L\\.\\d{1,4}(?:/Rev\\.\\d{1,2})?";
  private static final String SYMBOL = "(?:" + RESOLUTION + "|" + DRAFT + ")";
  private static final List<Pattern> SYMBOL_LINES =
      List.of(Pattern.compile(RESOLUTION + "\\*{0,3}"), Pattern.compile(DRAFT + "\\*{0,3}"));
  private static final Pattern SYMBOL_WITH_PAGE =
      Pattern.compile(
          "(?:(?:page )?\\d{1,3}(?: ?/ ?\\d{1,3})? )?"
              + SYMBOL
              + "(?: (?:page )?\\d{1,3}(?: ?/ ?\\d{1,3})?)?");
  private static final Pattern SYMBOL_ANYWHERE = Pattern.compile("(?<![\\p{L}\\p{N}/])" + SYMBOL);
  private static final String JOB = "(?:GE\\.|N)?\\d{2}-\\d{5}(?: ?\\([A-Z]\\))?(?: \\d{6}){0,3}";
  private static final String PAGE =
      "(?:(?:page|página|стр\\.|страница|الصفحة|第) ?)?\\d{1,3}(?: ?(?:/|of|de|sur|из|من) ?\\d{1,3})? ?页?";
  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?:"
              + JOB
              + "(?: "
              + PAGE
              + ")?|"
              + PAGE
              + "(?: "
              + JOB
              + ")?|\\(?[A-Z]\\)? ?\\d{6} \\d{6}|\\d{7})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final int SHORTEST_TITLE = 12;

  private PageNoise() {}

  /** The lines with page breaks in place of what stands on pages only. */
  static List<String> remove(List<String> lines) {
    List<String> clean = new ArrayList<>(lines.size());
    for (String line : lines) {
      clean.add(isFurniture(line) ? Markup.PAGE_BREAK : line);
    }
    return clean;
  }

  /** The first symbol of a resolution that stands alone in a line, or else of a draft. */
  static Optional<DocumentSymbol> symbol(List<String> lines) {
    return SYMBOL_LINES.stream()
        .flatMap(
            symbol ->
                lines.stream().filter(line -> line.length() < 60 && symbol.matcher(line).matches()))
        .findFirst()
        .flatMap(DocumentSymbol::find);
  }

  /**
   * Takes out the titles that run along with the symbol at the head of pages.
   *
   * @param titles bare titles of which such lines are the whole or a part
   */
  static List<String> removeRunningTitles(
      List<String> lines, List<String> titles, Wording wording) {
    List<String> clean = new ArrayList<>(lines);
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < clean.size(); i++) {
        if (isRunningTitle(clean, i, titles, wording)) {
          clean.set(i, Markup.PAGE_BREAK);
        }
      }
    }
    return clean;
  }

  private static boolean isRunningTitle(
      List<String> lines, int at, List<String> titles, Wording wording) {
    String line = lines.get(at);
    if (line.isEmpty() || line.length() > 300 || line.equals(Markup.PAGE_BREAK)) {
      return false;
    }
    Matcher symbol = SYMBOL_ANYWHERE.matcher(line);
    boolean withSymbol = symbol.find() && (symbol.start() == 0 || symbol.end() == line.length());
    if (!withSymbol && !besideBreak(lines, at)) {
      return false;
    }
    String rest = wording.bare(withSymbol ? symbol.replaceFirst("") : line);
    boolean longEnough =
        rest.length() >= (wording.language == OfficialLanguage.CHINESE ? 4 : SHORTEST_TITLE);
    return longEnough && titles.stream().anyMatch(title -> title.contains(rest));
  }

  private static boolean besideBreak(List<String> lines, int at) {
    return isBreak(lines, at, -1) || isBreak(lines, at, 1);
  }

  private static boolean isBreak(List<String> lines, int at, int step) {
    int i = at + step;
    while (i >= 0 && i < lines.size() && lines.get(i).isEmpty()) {
      i += step;
    }
    return i >= 0 && i < lines.size() && lines.get(i).equals(Markup.PAGE_BREAK);
  }

  private static boolean isFurniture(String line) {
    if (line.isEmpty() || line.length() > 60) {
      return false;
    }
    String plain = Marks.removeFrom(line).replaceAll("[\\s\\u00A0]+", " ").strip();
    return SYMBOL_WITH_PAGE.matcher(plain).matches()
        || FURNITURE.matcher(plain).matches()
        || isRecycle(plain);
  }

  private static boolean isRecycle(String line) {
    for (OfficialLanguage language : OfficialLanguage.values()) {
      // The sign of recycling may stand beside it.
      String words = line.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
      if (words.equalsIgnoreCase(Phrases.of(language).get("recycle"))) {
        return true;
      }
    }
    return false;
  }
}
