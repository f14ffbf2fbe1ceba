package org.verbale.document.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verbale.document.ItemList;
import org.verbale.document.ItemList.Kind;
import org.verbale.language.OfficialLanguage;

/**
 * The sign at the start of a list item.
 *
 * @param typed the sign as typed
 * @param core the number or letter in it; the bullet itself for a bullet
 * @param length of the sign and the blanks after it
 */
record ListLabel(String typed, String core, int length) {

  private static final Pattern BULLET = Pattern.compile("([-*•–])( +)(?=\\S)");
  private static final Pattern COUNTED =
      Pattern.compile(
          "(\\d{1,4}[.)]|\\(\\d{1,4}\\)"
              + "|\\(?(?:[ivxl]{1,7}|[a-z]{1,2}|[а-я]|[\u0621-\u064A])\\))( +)(?=\\S)");

  private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
  private static final Map<OfficialLanguage, String> ALPHABETS =
      new EnumMap<>(
          Map.of(
              OfficialLanguage.ARABIC, "أبجدهوزحطيكلمنسعفصقرشت",
              OfficialLanguage.RUSSIAN, "абвгдежзиклмнопрстуфхцчшщэюя"));

  /** The sign at the start of a line, which begins with no blank; null for none. */
  static ListLabel find(String line) {
    Matcher bullet = BULLET.matcher(line);
    if (bullet.lookingAt()) {
      return new ListLabel(bullet.group(1), bullet.group(1), bullet.end());
    }
    Matcher counted = COUNTED.matcher(line);
    if (counted.lookingAt()) {
      String typed = counted.group(1);
      var label = new ListLabel(typed, typed.replaceAll("[().]", ""), counted.end());
      return label.kinds().isEmpty() ? null : label;
    }
    return null;
  }

  boolean isBullet() {
    return typed.length() == 1;
  }

  private boolean isDigits() {
    return Character.isDigit(core.charAt(0));
  }

  /** The kinds of list that the sign may begin or continue, the likelier first. */
  List<Kind> kinds() {
    if (isBullet()) {
      return List.of(Kind.BULLET);
    }
    if (isDigits()) {
      return List.of(Kind.DECIMAL);
    }
    List<Kind> kinds = new ArrayList<>();
    if (core.matches("[ivxl]+")) {
      kinds.add(Kind.ROMAN);
    }
    // A list that starts with (i) counts in Roman numbers, one that starts with (v) goes on with
    // letters; what an earlier item has begun decides all others.
    if (core.length() == 1 || isDoubled()) {
      kinds.add(core.length() == 1 && !core.equals("i") ? 0 : kinds.size(), Kind.LETTER);
    }
    return kinds;
  }

  private boolean isDoubled() {
    return core.length() == 2 && core.charAt(0) == core.charAt(1);
  }

  /** Whether the sign is the one that the item at an index (from 0) has in a list of a kind. */
  boolean isAt(Kind kind, int index) {
    if (kind == Kind.BULLET) {
      return isBullet();
    }
    return core.equals(core(kind, index, LATIN))
        || (kind == Kind.LETTER
            && ALPHABETS.values().stream()
                .anyMatch(alphabet -> core.equals(core(kind, index, alphabet))));
  }

  /** Whether a list can begin with the sign in the middle of a paragraph. */
  boolean beginsList() {
    return isBullet() || kinds().stream().anyMatch(kind -> isAt(kind, 0));
  }

  /** The sign of an item as written: its own label, or the one that kind and place give. */
  static String written(ItemList list, int index, OfficialLanguage language) {
    String label = list.items().get(index).label();
    if (label != null && find(label + " x") != null) {
      return label;
    }
    String core = core(list.kind(), index, ALPHABETS.getOrDefault(language, LATIN));
    return switch (list.kind()) {
      case BULLET -> "-";
      case DECIMAL -> core + ".";
      case LETTER -> language == OfficialLanguage.ARABIC ? "(" + core + ")" : core + ")";
      case ROMAN -> "(" + core + ")";
    };
  }

  private static String core(Kind kind, int index, String alphabet) {
    return switch (kind) {
      case BULLET -> "-";
      case DECIMAL -> String.valueOf(index + 1);
      case LETTER -> letters(index, alphabet);
      case ROMAN -> roman(index + 1);
    };
  }

  /** a, b, … z, aa, bb, …: letters doubled after the end of the alphabet. */
  private static String letters(int index, String alphabet) {
    String letter = alphabet.substring(index % alphabet.length(), index % alphabet.length() + 1);
    return letter.repeat(index / alphabet.length() + 1);
  }

  private static String roman(int number) {
    String[] tens = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
    String[] ones = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    return tens[number / 10 % 10] + ones[number % 10];
  }
}
