package org.verbale.typesetting.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.verbale.document.Block;
import org.verbale.document.Document;
import org.verbale.document.Emblem;
import org.verbale.document.Inline;
import org.verbale.document.LetterCover;
import org.verbale.document.ReportCover;
import org.verbale.language.OfficialLanguage;

/**
 * Renders documents as HTML that stands alone: headings, language and direction marked, footnotes
 * linked both ways, and a style sheet for screen and print inside. Has no state.
 */
public final class HtmlRenderer {

  private static final String STYLE = resource("typesetting/html/document.css");

  /** The whole page of a document. */
  public String render(Document document) {
    Markup html = new Markup();
    String language = document.language().code();
    html.raw("<!DOCTYPE html>").newLine();
    html.open("html", "lang", language, "dir", document.language().direction().htmlValue());
    html.newLine().open("head").newLine();
    html.raw("<meta charset=\"utf-8\">").newLine();
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">").newLine();
    html.element("title", document.title()).newLine();
    html.open("style").newLine().raw(STYLE).close("style").newLine();
    html.close("head").newLine().open("body").newLine();
    html.open("article", "class", document.kind().name().toLowerCase(Locale.ROOT));
    html.newLine().raw(renderArticle(document));
    html.close("article").newLine().close("body").newLine().close("html").newLine();
    return html.toString();
  }

  /** The document alone, to be placed inside an element of another page. */
  public String renderArticle(Document document) {
    Markup html = new Markup();
    BlockMarkup blocks = new BlockMarkup(html, document.language(), true);
    html.open("header").newLine();
    switch (document.cover()) {
      case ReportCover cover -> addCover(html, blocks, cover);
      case LetterCover cover -> addCover(html, blocks, cover);
    }
    html.close("header").newLine();
    if (document.cover() instanceof ReportCover cover && cover.contents() != null) {
      new ContentsMarkup(html, blocks).add(cover.contents(), document.body());
    }
    blocks.addAll(document.body(), 2);
    blocks.addNotes();
    return html.toString();
  }

  /**
   * Blocks without a cover, to be placed inside an element of another page.
   *
   * @param level of the outermost headings in the page around them, from 2
   */
  public String renderBlocks(List<Block> body, OfficialLanguage language, int level) {
    Markup html = new Markup();
    BlockMarkup blocks = new BlockMarkup(html, language, false);
    blocks.addAll(body, level);
    blocks.addNotes();
    return html.toString();
  }

  private static void addCover(Markup html, BlockMarkup blocks, ReportCover cover) {
    html.open("div", "class", "masthead").newLine();
    line(html, "organization", cover.organization());
    line(html, blocks, "p", "symbol", cover.calledSymbol());
    emblem(html, cover.emblem());
    line(html, "organ", cover.organ());
    html.open("ul", "class", "distribution").newLine();
    for (String words : cover.distribution()) {
      if (!words.isEmpty()) {
        html.element("li", words, "dir", "auto").newLine();
      }
    }
    html.close("ul").newLine().close("div").newLine();
    if (cover.session() != null) {
      line(html, "session", cover.session());
    }
    line(html, blocks, "p", "agenda-item", cover.agendaItem());
    line(html, blocks, "p", "agenda-title", cover.agendaTitle());
    line(html, blocks, "h1", null, cover.title());
    for (List<Inline> words : cover.titleLines()) {
      line(html, blocks, "p", "title-line", words);
    }
  }

  private static void addCover(Markup html, BlockMarkup blocks, LetterCover cover) {
    html.open("div", "class", "letterhead").newLine();
    emblem(html, cover.emblem());
    line(html, "organization", cover.organization());
    cover.office().forEach(words -> line(html, "office", words));
    html.close("div").newLine();
    if (cover.reference() != null) {
      line(html, "reference", cover.reference());
    }
    line(html, blocks, "h1", null, cover.subject());
  }

  private static void emblem(Markup html, Emblem emblem) {
    if (emblem != null) {
      html.open("img", "class", "emblem", "src", emblem.dataAddress(), "alt", emblem.words());
      html.newLine();
    }
  }

  private static void line(Markup html, String role, String words) {
    html.element("p", words, "class", role).newLine();
  }

  private static void line(
      Markup html, BlockMarkup blocks, String element, String role, List<Inline> content) {
    if (!content.isEmpty()) {
      html.open(element, "class", role);
      blocks.inlines().add(content);
      html.close(element).newLine();
    }
  }

  private static String resource(String path) {
    try (InputStream in = HtmlRenderer.class.getClassLoader().getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
