package org.verbale.mandate.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The shapes in which the same resolution reaches an officer's clipboard. */
enum Disguise {
  AS_IT_IS(text -> text),
  WINDOWS_LINES(text -> "\uFEFF" + text.replace("\n", "\r\n")),
  TABS_AND_NO_BREAK_SPACES(
      text ->
          text.replaceAll("(?m)^([0-9١٢٣]+ ?[.．-]) ?", "\t$1\t")
              .replaceAll(" ([;:»])", "\u00A0$1")
              .replace("« ", "«\u00A0")),
  SPACED_WIDELY(text -> text.replace("\n\n", "\n \n\n\n")),
  MARKDOWN(Disguise::markdown),
  MARKDOWN_NOTES(text -> text.replace("¹", "[^1]").replace("²", "[^2]")),
  CARETS(
      text ->
          text.replace("¹", "^{1}").replace("²", "^2").replaceAll("(\\d)(th|st|e) ", "$1^{$2} ")),
  HTML(Disguise::html),
  BROKEN_LINES(text -> broken(text, false)),
  BROKEN_LINES_WITH_PAGES(text -> broken(text, true)),
  PAGES_IN_MID_SENTENCE(Disguise::pagesInMidSentence),
  HYPHENATED(Disguise::hyphenated),
  NOTES_WITH_PLAIN_NUMBERS(Disguise::plainNotes),
  INVISIBLE_CHARACTERS(text -> text.replace(" ", " \u200B").replace("\n\n", "\n\u200E\n"));

  private static final int WIDTH = 58;
  private final UnaryOperator<String> change;

  Disguise(UnaryOperator<String> change) {
    this.change = change;
  }

  String of(String text) {
    return change.apply(text);
  }

  private static String markdown(String text) {
    return text.replaceAll("(?m)^(\\d{2}/\\d+[. ].*)$", "### $1")
        .replaceAll("(?m)^(\\d+[.．] ?)(\\p{L}+)", "$1*$2*")
        .replaceAll("(?m)^(\\p{Lu}\\p{Ll}+ing )", "_$1_")
        .replaceAll("(\\d{2}/\\d{2,3})(?=[ ,号])", "[$1](https://example.org/$1)")
        .replace("¹", "<sup>1</sup>")
        .replace("²", "<sup>2</sup>")
        .replaceAll("(\\d)(th|st|rd|e|ª|-е) ", "$1<sup>$2</sup> ");
  }

  private static String html(String text) {
    StringBuilder html = new StringBuilder("<html><body><!-- copied -->\n");
    for (String block : text.split("\n{2,}")) {
      html.append("<p class=\"x\">")
          .append(block.replace("&", "&amp;").replace("\n", "<br/>"))
          .append("</p>");
    }
    return html.append("</body></html>")
        .toString()
        .replace("¹", "<sup><a href='#n1'>1</a></sup>")
        .replace("²", "<sup>2</sup>")
        .replace("« ", "«&nbsp;");
  }

  /** Lines as a PDF gives them, with no blank line between paragraphs of the body. */
  private static String broken(String text, boolean pages) {
    String[] blocks = text.split("\n{2,}");
    String symbol = "A/RES/" + number(text);
    StringBuilder broken = new StringBuilder();
    int body = bodyStart(blocks);
    int lines = 0;
    for (int i = 0; i < blocks.length; i++) {
      boolean note = blocks[i].matches("(?s)[¹²].*");
      broken.append(note ? "\n" : "");
      for (String line : i < body ? List.of(blocks[i]) : wrap(blocks[i])) {
        broken.append(line).append('\n');
        if (pages && i > body && !note && ++lines % 7 == 0) {
          broken.append("12-34567 (E)\n3/5\n\f").append(symbol).append('\n');
        }
      }
      broken.append(i < body ? "\n" : "");
    }
    return broken.toString();
  }

  private static String pagesInMidSentence(String text) {
    String symbol = "A/RES/" + number(text);
    String title = text.replaceAll("(?s).*\n\\d{2}/\\d+(?:[.] | - )([^\n]*)\n.*", "$1");
    return Pattern.compile("(?m)^(\\d[.．] ?\\S{6,30}|\\d[.．] .{30,60}?) (?=.*$)")
        .matcher(text)
        .replaceAll(
            match -> match.group(1) + "\n\n\n2/4\n21-19512\n\n" + symbol + "\n" + title + "\n\n\n");
  }

  /** Long words of the body broken at a line's end. */
  private static String hyphenated(String text) {
    int title = text.indexOf("\n\n", text.indexOf("\n" + number(text)) + 1);
    int body = text.indexOf("\n\n", text.indexOf(',', title));
    return text.substring(0, body)
        + Pattern.compile("(?<=[a-zé]{4})(?=[a-zé]{4,}[ ;,])")
            .matcher(text.substring(body))
            .replaceFirst("-\n");
  }

  private static String plainNotes(String text) {
    return text.replaceAll("(?<=[\\p{L};,.，،])¹", "1")
        .replaceAll("(?<=[\\p{L};,.，،])²", "2")
        .replaceAll("(?m)^¹", "1")
        .replaceAll("(?m)^²", "2");
  }

  private static int bodyStart(String[] blocks) {
    for (int i = 0; i < blocks.length; i++) {
      if (blocks[i].matches("(?s)(\\d{2}/\\d+).*")) {
        return i + 1;
      }
    }
    return blocks.length;
  }

  private static String number(String text) {
    return text.replaceAll("(?s).*\n(\\d{2}/\\d+)(?:\\.| -).*", "$1");
  }

  private static List<String> wrap(String block) {
    List<String> lines = new ArrayList<>();
    for (String line : block.split("\n")) {
      String rest = line;
      while (rest.length() > WIDTH) {
        int cut = rest.lastIndexOf(' ', WIDTH);
        // Chinese breaks anywhere, but not within a figure or a symbol.
        int at = cut > 20 ? cut : chineseCut(rest);
        lines.add(rest.substring(0, at).strip());
        rest = rest.substring(at).strip();
      }
      lines.add(rest);
    }
    return lines;
  }

  private static int chineseCut(String text) {
    int at = Math.min(WIDTH, text.length() - 1);
    while (at > 10 && (text.charAt(at) < 0x3000 || text.charAt(at - 1) < 0x3000)) {
      at--;
    }
    return at;
  }
}
