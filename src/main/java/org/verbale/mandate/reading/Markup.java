package org.verbale.mandate.reading;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verbale.mandate.source.PastedMarkup;

/**
 * Turns what people paste — Markdown, HTML remnants, copied superscripts — into plain lines. Page
 * breaks are lines of their own ({@link #PAGE_BREAK}), footnote marks become {@link Marks}.
 */
final class Markup {
  static final String PAGE_BREAK = "\f";

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final Pattern LINE_ENDS =
      Pattern.compile("\\r\\n?|[\\u2028\\u2029\\u0085\\u000B]");
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\u0000-\\u0008\\u000E-\\u001F\\u007F\\u00AD\\u061C\\u200B-\\u200F\\u202A-\\u202E"
              + "\\u2060-\\u2069\\uFEFF]");
  private static final Pattern SUPERSCRIPT_TAG =
      Pattern.compile("<su[pb]\\b[^<>]{0,100}>([^<>\\n]{0,12})</su[pb]>", Pattern.CASE_INSENSITIVE);
  private static final Pattern LEFT_OPEN =
      Pattern.compile("</?su[pb]\\b[^<>\\n]{0,100}>", Pattern.CASE_INSENSITIVE);
  private static final Pattern SPACES = Pattern.compile("[\\t\\u2000-\\u200A\\u3000]+");
  private static final Pattern EDGES =
      Pattern.compile("^[\\s\\u00A0\\u202F]+|[\\s\\u00A0\\u202F]+$");
  private static final Pattern NOTE_REFERENCE =
      Pattern.compile("\\[\\^(\\d{1,3})\\]:?|\\[(\\d{1,2})\\]");
  private static final Pattern RAISED_NUMBER = Pattern.compile("\\$?\\^[{(]?(\\d{1,3})[})]?\\$?");
  private static final Pattern RAISED_LETTERS =
      Pattern.compile("\\$?\\^[{(]?(?:\\\\(?:text|mathrm|textrm) ?\\{)?(\\p{L}{1,4})\\}?[})]?\\$?");
  private static final Pattern LINE_START =
      Pattern.compile("(?m)^[ \\t]*(?:#{1,6}[ \\t]+|>[ \\t]?)");
  private static final Pattern RULE = Pattern.compile("(?m)^[ \\t]*(?:[-*_=—–][ \\t]*){3,200}$");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!<>|^$~-])");
  private static final Pattern NOTE_ASTERISK =
      Pattern.compile("(?m)^[ \\t]*(\\*{1,3})[ \\t]+(?=\\S)");
  private static final Pattern ASTERISKS = Pattern.compile("[*`]+");
  private static final Pattern UNDERSCORES =
      Pattern.compile("(?<![\\p{L}\\p{N}])_+|_+(?![\\p{L}\\p{N}])");
  private static final Pattern MODIFIER = Pattern.compile("[\\u02B0-\\u02B8\\u1D2C-\\u1D6A]+");

  /** Ligatures and the Arabic letters in the shapes of their place, as some PDF files give them. */
  private static final Pattern SHAPED =
      Pattern.compile("[\\ufb00-\\ufb06\\ufb50-\\ufdff\\ufe70-\\ufefc]+");

  private Markup() {}

  static List<String> lines(String raw) {
    String text = LINE_ENDS.matcher(raw).replaceAll("\n");
    text = Marks.keepOut(INVISIBLE.matcher(text).replaceAll(""));
    text = SHAPED.matcher(text).replaceAll(m -> Normalizer2.getNFKCInstance().normalize(m.group()));
    text = withoutTags(text);
    text = withoutMarkdown(text);
    text = withMarks(text);
    return split(Normalizer2.getNFCInstance().normalize(text));
  }

  private static String withoutTags(String text) {
    String plain = PastedMarkup.withoutTags(text);
    plain = SUPERSCRIPT_TAG.matcher(plain).replaceAll(match -> raised(match.group(1)));
    plain = LEFT_OPEN.matcher(plain).replaceAll("");
    return PastedMarkup.withoutEntities(plain);
  }

  /** What stood raised: a number is a footnote mark, letters belong to the word ("54e"). */
  private static String raised(String text) {
    String inner = text.strip();
    boolean mark = inner.matches("[\\d*,]{1,4}|[\\d]{1,3}[,;] ?\\d{1,3}");
    return mark ? Marks.of(inner) : Matcher.quoteReplacement(inner);
  }

  private static String withoutMarkdown(String text) {
    String plain = PastedMarkup.withoutLinks(text);
    plain = RULE.matcher(plain).replaceAll("");
    plain = LINE_START.matcher(plain).replaceAll("");
    plain = ESCAPE.matcher(plain).replaceAll("$1");
    plain = NOTE_ASTERISK.matcher(plain).replaceAll(Marks.of("*"));
    plain = withAsterisksOnlyInMarks(plain);
    return UNDERSCORES.matcher(plain).replaceAll("");
  }

  private static String withAsterisksOnlyInMarks(String text) {
    String kept = text.replace(Marks.of("*"), Marks.of(""));
    return ASTERISKS.matcher(kept).replaceAll("");
  }

  private static String withMarks(String text) {
    String marked =
        NOTE_REFERENCE
            .matcher(text)
            .replaceAll(m -> Marks.of(m.group(1) == null ? m.group(2) : m.group(1)));
    marked = RAISED_NUMBER.matcher(marked).replaceAll(m -> Marks.of(m.group(1)));
    marked = RAISED_LETTERS.matcher(marked).replaceAll("$1");
    marked =
        MODIFIER
            .matcher(marked)
            .replaceAll(m -> Normalizer2.getNFKDInstance().normalize(m.group()));
    return superscriptDigits(marked);
  }

  private static String superscriptDigits(String text) {
    StringBuilder marked = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int from = i;
      StringBuilder number = new StringBuilder();
      while (i < text.length() && SUPERSCRIPTS.indexOf(text.charAt(i)) >= 0) {
        number.append(SUPERSCRIPTS.indexOf(text.charAt(i++)));
      }
      marked.append(i > from ? Marks.of(number.toString()) : text.charAt(i++));
    }
    return marked.toString();
  }

  private static List<String> split(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : text.replace("\f", "\n\f\n").split("\n", -1)) {
      lines.add(
          line.equals("\f")
              ? PAGE_BREAK
              : EDGES.matcher(SPACES.matcher(line).replaceAll(" ")).replaceAll(""));
    }
    return lines;
  }
}
