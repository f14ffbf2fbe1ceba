package org.verbale.mandate.source;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Takes out of pasted texts what other programs left in them: tags of HTML, links of Markdown. */
public final class PastedMarkup {
  private static final Pattern BLOCK_TAG =
      Pattern.compile(
          "</?(?:p|div|li|ul|ol|h[1-6]|tr|table|tbody|section|article|header|footer|blockquote|hr|body|html)"
              + "(?:\\s[^<>]{0,500})?/?>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BREAK_TAG =
      Pattern.compile("<br\\s{0,3}/?>", Pattern.CASE_INSENSITIVE);
  private static final Pattern OTHER_TAG =
      Pattern.compile("</?(?!su[pb]\\b)[a-zA-Z][^<>\\n]{0,500}>", Pattern.CASE_INSENSITIVE);
  private static final Pattern IMAGE =
      Pattern.compile("!\\[[^\\]\\n]{0,200}\\]\\([^()\\n]{0,500}\\)");
  private static final Pattern LINK =
      Pattern.compile(
          "\\[([^\\[\\]\\n]{1,300})\\]\\((?:[^()\\n]|\\([^()\\n]{0,100}\\)){0,500}+\\)");

  private PastedMarkup() {}

  /** The text without tags, but for those of raised and lowered words; blocks become paragraphs. */
  public static String withoutTags(String text) {
    if (text.indexOf('<') < 0) {
      return text;
    }
    String plain = withoutComments(text);
    plain = BLOCK_TAG.matcher(plain).replaceAll("\n\n");
    plain = BREAK_TAG.matcher(plain).replaceAll("\n");
    return OTHER_TAG.matcher(plain).replaceAll("");
  }

  /** The text with characters in place of their names, "&amp;amp;". */
  public static String withoutEntities(String text) {
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
  }

  /** The text with the words of links in place of the links, and without pictures. */
  public static String withoutLinks(String text) {
    return LINK.matcher(IMAGE.matcher(text).replaceAll("")).replaceAll("$1");
  }

  private static String withoutComments(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    int from = 0;
    int start = text.indexOf("<!--");
    while (start >= 0) {
      int end = text.indexOf("-->", start);
      if (end < 0) {
        break;
      }
      plain.append(text, from, start);
      from = end + "-->".length();
      start = text.indexOf("<!--", from);
    }
    return plain.append(text.substring(from)).toString();
  }
}
