package org.verbale.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the heading of a reply: one State, several that reply together, one that speaks on behalf
 * of others, with footnote marks and numbers around it.
 */
final class Heads {

  private static final Pattern MARKS =
      Pattern.compile(
          "[\\s*†]*(?:\\[?[¹²³⁰⁴-⁹]+\\]?|<sup>[^<]*</sup>|(?<=[\\p{L})])\\d{1,2})?[\\s*†]*$");
  private static final Pattern NUMBER = Pattern.compile("^(?:\\d{1,3}|[A-Z]|[a-z]|[IVX]+)[.)]\\s+");
  private static final int LONGEST = 400;

  private final Wording wording;
  private final StateLexicon lexicon;

  Heads(Wording wording, StateLexicon lexicon) {
    this.wording = wording;
    this.lexicon = lexicon;
  }

  /** The alpha-3 codes in the order of the heading; empty if a name in it is unknown. */
  List<String> states(String heading) {
    if (heading.length() > LONGEST) {
      return List.of();
    }
    String bare = bare(heading);
    Optional<String> whole = one(bare);
    if (whole.isPresent()) {
      return List.of(whole.get());
    }
    Matcher behalf = wording.pattern("behalf").matcher(bare);
    if (behalf.find() && behalf.start() > 1) {
      return states(bare.substring(0, behalf.start()).replaceAll("[\\s(,（،，]+$", ""));
    }
    return several(withoutJoint(bare));
  }

  /** "Joint reply of …", "… (joint reply)". */
  private String withoutJoint(String heading) {
    Matcher before = wording.pattern("joint").matcher(heading);
    String rest = before.lookingAt() ? heading.substring(before.end()) : heading;
    Matcher behind = wording.pattern("joint-behind").matcher(rest);
    int end = -1;
    while (behind.find()) {
      end = behind.start();
    }
    String names = end > 0 ? rest.substring(0, end) : rest;
    return names.replaceAll("^[\\s:：]+|[\\s(（\\[:：,،–—-]+$", "");
  }

  private Optional<String> one(String name) {
    return lexicon.code(wording.language(), name);
  }

  /** Names joined by commas and a word for "and"; a name may itself hold either. */
  private List<String> several(String names) {
    String and =
        switch (wording.language()) {
          case CHINESE -> "和";
          case ARABIC -> "\\s+و";
          default -> "\\s+(?:" + wording.pattern("and").pattern() + ")\\s+";
        };
    List<String> parts = new ArrayList<>();
    List<String> seps = new ArrayList<>();
    Matcher sep = Pattern.compile("\\s*[,،、;；]\\s*(?:" + and.strip() + ")?|" + and).matcher(names);
    int start = 0;
    while (sep.find()) {
      parts.add(names.substring(start, sep.start()));
      seps.add(sep.group());
      start = sep.end();
    }
    parts.add(names.substring(start));
    return parts.size() < 2 ? List.of() : greedy(parts, seps);
  }

  /** Takes the longest known name at each place ("Bosnia and Herzegovina" before "Bosnia"). */
  private List<String> greedy(List<String> parts, List<String> seps) {
    List<String> states = new ArrayList<>();
    int at = 0;
    while (at < parts.size()) {
      int taken = 0;
      for (int end = parts.size(); end > at && taken == 0; end--) {
        StringBuilder name = new StringBuilder(parts.get(at));
        for (int i = at + 1; i < end; i++) {
          name.append(seps.get(i - 1)).append(parts.get(i));
        }
        Optional<String> code = one(name.toString());
        if (code.isPresent()) {
          states.add(code.get());
          taken = end - at;
        }
      }
      if (taken == 0) {
        return List.of();
      }
      at += taken;
    }
    return states;
  }

  /** A heading without numbers before and footnote marks after it. */
  static String bare(String heading) {
    String unmarked = MARKS.matcher(heading).replaceFirst("");
    return NUMBER.matcher(unmarked).replaceFirst("").strip();
  }
}
