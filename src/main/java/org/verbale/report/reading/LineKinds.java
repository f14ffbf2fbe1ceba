package org.verbale.report.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a single line is, before lines are joined. */
final class LineKinds {

  /** A label before a paragraph or item, and what follows it. */
  record Labelled(Piece.Kind kind, String label, String rest) {}

  private static final Pattern BULLET =
      Pattern.compile("^([•·▪◦●○■□‣⁃∙◆➢]|[–—-](?=\\s)|o(?=\\s\\s+))\\s*(\\S.*)$");
  private static final Pattern LABEL =
      Pattern.compile(
          "^(\\p{Nd}{1,3}[.．](?:\\p{Nd}{1,2}[.．]?)*"
              + "|\\p{Nd}{1,3}\\s?[-–](?=\\s+[\\p{InArabic}])"
              + "|[（(](?:\\p{Nd}{1,2}|[a-z]{1,4}|[а-я]|[\\p{InArabic}]{1,2}|[一二三四五六七八九十]{1,2})[)）]"
              + "|[’‘'](?:\\p{Nd}{1,2})[’‘'](?=\\s)"
              + "|(?:[a-z]|[ivx]{1,5}|[а-я]|\\p{Nd}{1,2})\\)|[一二三四五六七八九十]{1,2}、)(\\s*)(\\S.*)$");
  private static final Pattern CONTENTS_ENTRY =
      Pattern.compile(
          ".*(?:(?:[.．…·]\\s?){3,}\\s*\\p{Nd}{0,3}|\\s{2,}\\p{Nd}{1,3}|\\t\\s*[\\p{Nd}–—-]{1,3})$");
  private static final Pattern NOTE =
      Pattern.compile("^([¹²³⁰⁴-⁹]{1,3}|<sup>[^<]{1,4}</sup>|\\*{1,3})\\s*(\\S.*)$");
  private static final Pattern RULE = Pattern.compile("^[_─―—-]{4,}$");

  private final Wording wording;
  private final Heads heads;

  LineKinds(Wording wording, Heads heads) {
    this.wording = wording;
    this.heads = heads;
  }

  static boolean isRule(String line) {
    return RULE.matcher(line).matches();
  }

  boolean isContentsEntry(TextLine line) {
    return CONTENTS_ENTRY.matcher(line.text()).matches();
  }

  boolean isBracket(TextLine line) {
    return Brackets.isProvenance(line.text(), wording);
  }

  boolean isPartHeading(TextLine line) {
    return line.text().length() < 140
        && !isContentsEntry(line)
        && wording.heading(line.text()).isPresent();
  }

  /** "II." before a heading leaves no doubt, however closely lines stand together. */
  boolean isNumbered(TextLine heading) {
    return !Wording.withoutNumber(heading.text()).equals(heading.text());
  }

  boolean isState(String text) {
    // No name ends a sentence or a clause; most lines are told by this alone.
    return ".;:,?!。；：，".indexOf(text.charAt(text.length() - 1)) < 0
        && !heads.states(text).isEmpty();
  }

  Optional<Labelled> labelled(TextLine line) {
    Matcher bullet = BULLET.matcher(line.text());
    if (bullet.matches()) {
      return Optional.of(new Labelled(Piece.Kind.BULLET, bullet.group(1), bullet.group(2)));
    }
    Matcher label = LABEL.matcher(line.text());
    if (label.matches() && !startsWithFigure(label)) {
      return Optional.of(new Labelled(Piece.Kind.LABELLED, label.group(1), label.group(3)));
    }
    return Optional.empty();
  }

  /** "3.5 million" is no label, and after a number a lower-case word goes on with a sentence. */
  private static boolean startsWithFigure(Matcher label) {
    int next = label.group(3).codePointAt(0);
    boolean glued = label.group(2).isEmpty();
    return Character.isDigit(label.group(1).charAt(0))
        && label.group(1).endsWith(".")
        && (Character.isLowerCase(next) || (glued && Character.isDigit(next)));
  }

  Optional<Labelled> note(TextLine line) {
    Matcher note = NOTE.matcher(line.text());
    return note.matches()
        ? Optional.of(new Labelled(Piece.Kind.NOTE, plainMark(note.group(1)), note.group(2)))
        : Optional.empty();
  }

  /** "¹", "<sup>1</sup>" → "1". */
  static String plainMark(String mark) {
    StringBuilder plain = new StringBuilder();
    for (char c : mark.replaceAll("</?sup>", "").toCharArray()) {
      int superscript = "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c);
      plain.append(superscript < 0 ? c : (char) ('0' + superscript));
    }
    return plain.toString().strip();
  }

  /**
   * Names that may take several lines: the lines from {@code from} to {@code to} are one heading.
   */
  boolean isStateOver(List<TextLine> lines, int from, int to) {
    StringBuilder name = new StringBuilder();
    for (TextLine line : lines.subList(from, to)) {
      name.append(name.isEmpty() ? "" : " ").append(line.text());
    }
    return isState(name.toString());
  }
}
