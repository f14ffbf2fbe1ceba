package org.verbale.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Numbers and letters that stand before their paragraph on the page, and on a line of their own in
 * the text taken from it, come before its first line again.
 */
final class LoneLabels {

  private static final Pattern LABEL =
      Pattern.compile(
          "\\p{Nd}{1,3}\\s?[.．)]|\\p{Nd}{1,2}\\s?[-–]|[（(](?:\\p{Nd}{1,2}|[a-z]{1,4}|[\\p{InArabic}]{1,2})[)）]"
              + "|[a-z]{1,4}\\)|[IVX]{1,5}\\.|[A-Z]\\.|[一二三四五六七八九十]{1,2}[.．、]"
              + "|[•·▪●○■–—-]|[’‘']\\p{Nd}{1,2}[’‘']|\\*{1,3}|<sup>[^<]{1,4}</sup>|[¹²³⁰⁴-⁹]{1,3}");

  /** Under the rule of a page a bare figure is the mark of a note. */
  private static final Pattern NOTE = Pattern.compile("\\d{1,3}");

  private LoneLabels() {}

  static List<TextLine> joined(List<TextLine> lines) {
    List<TextLine> joined = new ArrayList<>();
    boolean underRule = false;
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      underRule = LineKinds.isRule(line.text()) || (underRule && !line.afterPage());
      boolean lone =
          LABEL.matcher(line.text()).matches()
              || (underRule && NOTE.matcher(line.text()).matches());
      boolean followed = i + 1 < lines.size() && !isLabel(lines.get(i + 1));
      if (lone && followed) {
        TextLine next = lines.get(++i);
        joined.add(line.withText(line.text() + " " + next.text()));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private static boolean isLabel(TextLine line) {
    return LABEL.matcher(line.text()).matches();
  }
}
