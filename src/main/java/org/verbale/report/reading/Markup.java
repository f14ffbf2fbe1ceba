package org.verbale.report.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verbale.mandate.source.PastedMarkup;

/**
 * Makes a plain text, as it is printed, of one with Markdown or remnants of HTML. Raised numbers
 * stand in {@code <sup>}; blanks before lines and what is no markup stay as they are.
 */
final class Markup {
  private static final Pattern HEADING = Pattern.compile("(?m)^[ \\t]{0,8}#{1,6}[ \\t]+(.*)$");
  private static final Pattern QUOTE = Pattern.compile("(?m)^[ \\t]{0,8}>[ \\t]?");
  private static final Pattern PAGE_RULE =
      Pattern.compile("(?m)^[ \\t]*(?:-{3}|\\*{3}|(?:[-*] ){2}[-*])[ \\t]*$");
  private static final Pattern TABLE_RULE =
      Pattern.compile(
          "(?m)^[ \\t]*\\|?(?:[ :]{0,9}-{2,80}[ :]{0,9}\\|){1,20}[ :]{0,9}-{0,80}[ :]{0,9}$");
  private static final Pattern TABLE_ROW = Pattern.compile("(?m)^[ \\t]*\\|(.{1,1000})\\|[ \\t]*$");
  private static final Pattern CELL_END = Pattern.compile("[ \\t]*\\|[ \\t]*");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!<>|^$~-])");
  // A bar code stands between asterisks, too.
  private static final Pattern STRONG =
      Pattern.compile(
          "(\\*{2,3})(?=[^\\s*])((?:[^*\\n]|\\n(?![ \\t]*\\n)){1,2000}+)(?<=\\S)\\1(?!\\*)");
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}*])\\*(?=[^\\s*])(?!\\d{7}\\*)([^*\\n]{1,2000}+)(?<=\\S)\\*(?!\\*)");
  private static final Pattern UNDERSCORES =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_])(_{1,2})(?=[^\\s_])([^_\\n]{1,2000}+)(?<=\\S)\\1(?![\\p{L}\\p{N}_])");
  private static final Pattern NOTE_REFERENCE = Pattern.compile("\\[\\^(\\d{1,3})\\]:?");
  private static final Pattern RAISED_NUMBER =
      Pattern.compile("(?<!\\d)\\$?\\^(?:\\{(\\d{1,3})\\}|\\((\\d{1,3})\\)|(\\d{1,3}))\\$?");
  private static final Pattern RAISED_LETTERS =
      Pattern.compile("\\$?\\^(?:\\{(\\p{L}{1,4})\\}|\\((\\p{L}{1,4})\\)|(\\p{L}{1,4}))\\$?");
  private static final Pattern RAISED_WORD =
      Pattern.compile(
          "<su[pb]\\b[^<>]{0,100}>([^<>\\d*\\n]{1,12})</su[pb]>", Pattern.CASE_INSENSITIVE);
  private static final Pattern LAST_BLANKS = Pattern.compile("(?m)[ \\t]+$");

  private Markup() {}

  static String removeFrom(String text) {
    String plain = PastedMarkup.withoutEntities(PastedMarkup.withoutTags(text));
    plain = RAISED_WORD.matcher(plain).replaceAll("$1");
    plain = PastedMarkup.withoutLinks(plain);
    plain = withoutTables(plain);
    plain = PAGE_RULE.matcher(plain).replaceAll("\f");
    plain = HEADING.matcher(plain).replaceAll("\n$1\n");
    plain = QUOTE.matcher(plain).replaceAll("");
    plain = ESCAPE.matcher(plain).replaceAll("$1");
    plain = withoutEmphasis(plain);
    return withRaised(plain);
  }

  /** The cells of a row stand apart, as the columns of a printed table do. */
  private static String withoutTables(String text) {
    if (text.indexOf('|') < 0) {
      return text;
    }
    return TABLE_ROW
        .matcher(TABLE_RULE.matcher(text).replaceAll(""))
        .replaceAll(row -> quoted(CELL_END.matcher(row.group(1)).replaceAll("    ")));
  }

  private static String quoted(String words) {
    return Matcher.quoteReplacement(LAST_BLANKS.matcher(words).replaceAll(""));
  }

  private static String withoutEmphasis(String text) {
    String plain = STRONG.matcher(text).replaceAll("$2");
    plain = EMPHASIS.matcher(plain).replaceAll("$1");
    return UNDERSCORES.matcher(plain).replaceAll("$2");
  }

  private static String withRaised(String text) {
    String plain = NOTE_REFERENCE.matcher(text).replaceAll("<sup>$1</sup>");
    if (plain.indexOf('^') < 0) {
      return plain;
    }
    plain = RAISED_NUMBER.matcher(plain).replaceAll("<sup>$1$2$3</sup>");
    return RAISED_LETTERS.matcher(plain).replaceAll("$1$2$3");
  }
}
