package org.verbale.submission.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the items of all lists in the order of the text, as Word does. */
final class ListCounters {
  private static final Pattern PLACEHOLDER = Pattern.compile("%([1-9])");
  private static final int LONGEST_LABEL = 60;

  private final Numbering numbering;
  private final Map<String, Integer[]> counts = new HashMap<>();
  private final Set<String> restarted = new HashSet<>();

  /**
   * An item's number.
   *
   * @param count in its level
   * @param label as Word shows it; null for a bullet
   */
  record Number(int count, String label) {}

  ListCounters(Numbering numbering) {
    this.numbering = numbering;
  }

  /** Counts one more item of a level that the numbering has. */
  Number next(String list, int level) {
    var counts =
        this.counts.computeIfAbsent(
            numbering.definitionOf(list), d -> new Integer[NumberingLevel.DEEPEST + 1]);
    var start = numbering.startOf(list, level);
    if (start != null && restarted.add(list + ":" + level)) {
      counts[level] = start - 1;
    }
    var format = numbering.level(list, level);
    counts[level] = counts[level] == null ? format.start() : counts[level] + 1;
    beginDeeperLevelsAgain(list, level, counts);
    return new Number(counts[level], format.isBullet() ? null : label(list, level, counts));
  }

  private void beginDeeperLevelsAgain(String list, int level, Integer[] counts) {
    for (int deeper = level + 1; deeper <= NumberingLevel.DEEPEST; deeper++) {
      var format = numbering.level(list, deeper);
      var after = format == null ? null : format.restart();
      if (after == null || level < after) {
        counts[deeper] = null;
      }
    }
  }

  private String label(String list, int level, Integer[] counts) {
    var format = numbering.level(list, level);
    if (format.text() == null) {
      return null;
    }
    var label = new StringBuilder();
    var placeholders = PLACEHOLDER.matcher(format.text());
    while (placeholders.find()) {
      int shown = placeholders.group(1).charAt(0) - '1';
      var number = shown > level ? "" : number(list, shown, counts, format.legal());
      placeholders.appendReplacement(label, Matcher.quoteReplacement(number));
    }
    placeholders.appendTail(label);
    var text = label.toString().strip();
    return text.isEmpty() || text.length() > LONGEST_LABEL ? null : text;
  }

  private String number(String list, int level, Integer[] counts, boolean legal) {
    var format = numbering.level(list, level);
    if (format == null || format.isBullet() || format.format().equals("none")) {
      return "";
    }
    int count = counts[level] == null ? format.start() : counts[level];
    return legal ? String.valueOf(count) : NumberFormats.format(format.format(), count);
  }
}
