package org.verbale.submission.word;

import static org.verbale.submission.word.Markup.*;

import java.util.List;
import org.verbale.testing.word.WordFile;

/** Headings, by the styles of programs and people in several languages. */
final class HeadingCases {
  private HeadingCases() {}

  static List<WordCase> all() {
    return List.of(
        french(),
        russian(),
        chinese(),
        basedOn(),
        direct(),
        gaps(),
        numberedHeadings(),
        titleAndQuotation());
  }

  /** Word writes English names under French identifiers. */
  private static WordCase french() {
    return new WordCase(
        "titres-français",
        WordFile.ofBody(
                styled("Titre1", "Réponse de la France")
                    + p("La France attache une grande importance à la question.")
                    + styled("Titre2", "Mesures nationales")
                    + p("Trois mesures ont été prises.")
                    + styled("Titre1", "Observations"))
            .styles(
                style("paragraph", "Titre1", "heading 1", "Normal", outline(0))
                    + style("paragraph", "Titre2", "heading 2", "Normal", outline(1))),
        """
        # Réponse de la France
        La France attache une grande importance à la question.
        ## Mesures nationales
        Trois mesures ont été prises.
        # Observations
        """,
        "");
  }

  /** Another program writes Russian names and no outline levels. */
  private static WordCase russian() {
    return new WordCase(
        "zagolovki-russkie",
        WordFile.ofBody(
                styled("a1", "Ответ Российской Федерации")
                    + styled("a2", "Общие замечания")
                    + p("Текст ответа."))
            .styles(
                style("paragraph", "a1", "Заголовок 1", null, "")
                    + style("paragraph", "a2", "Заголовок 2", null, "")),
        """
        # Ответ Российской Федерации
        ## Общие замечания
        Текст ответа.
        """,
        "");
  }

  private static WordCase chinese() {
    return new WordCase(
        "biaoti-zhongwen",
        WordFile.ofBody(styled("1", "中国的答复") + p("\u3000\u3000中国政府高度重视这一问题。") + styled("2", "国内措施"))
            .styles(
                style("paragraph", "1", "标题 1", null, "")
                    + style("paragraph", "2", "标题 2", null, "")),
        """
        # 中国的答复
        中国政府高度重视这一问题。
        ## 国内措施
        """,
        "");
  }

  /** A ministry's own styles are known by what they are based on; a circle ends somewhere. */
  private static WordCase basedOn() {
    return new WordCase(
        "styles-based-on",
        WordFile.ofBody(
                styled("Ministry", "Views of the Government")
                    + styled("Contents", "Contents as a word")
                    + styled("Circle", "In a circle"))
            .styles(
                style("paragraph", "Heading1", "heading 1", null, outline(0))
                    + style("paragraph", "House", "House heading", "Heading1", "")
                    + style("paragraph", "Ministry", "Ministry heading", "House", "")
                    + style("paragraph", "Contents", "TOC Heading", "Heading1", outline(9))
                    + style("paragraph", "Circle", "Circle", "Circus", "")
                    + style("paragraph", "Circus", "Circus", "Circle", "")),
        """
        # Views of the Government
        Contents as a word
        In a circle
        """,
        "");
  }

  private static WordCase direct() {
    return new WordCase(
        "outline-levels-of-paragraphs",
        WordFile.ofBody(
                para("<w:outlineLvl w:val=\"0\"/>", r("<w:b/>", "By its own level"))
                    + para(
                        "<w:pStyle w:val=\"H\"/><w:outlineLvl w:val=\"9\"/>", r("Text after all"))
                    + styled("H", ""))
            .styles(style("paragraph", "H", "heading 1", null, outline(0))),
        """
        # By its own level
        Text after all
        """,
        "");
  }

  /** Levels left out in the file are closed in the structure; the flat form keeps Word's. */
  private static WordCase gaps() {
    return new WordCase(
        "heading-levels-with-gaps",
        WordFile.ofBody(
                styled("H3", "Third first") + styled("H1", "First") + styled("H3", "Third below"))
            .styles(
                style("paragraph", "H1", "heading 1", null, outline(0))
                    + style("paragraph", "H3", "heading 3", null, outline(2))),
        """
        # Third first
        # First
        ## Third below
        """,
        "");
  }

  private static WordCase numberedHeadings() {
    var link = "<w:pPr>" + numbered(1, 0) + "<w:outlineLvl w:val=\"0\"/></w:pPr>";
    var second = "<w:pPr>" + numbered(1, 1) + "<w:outlineLvl w:val=\"1\"/></w:pPr>";
    return new WordCase(
        "numbered-headings",
        WordFile.ofBody(
                styled("H1", "Introduction")
                    + styled("H1", "Measures")
                    + styled("H2", "National")
                    + styled("H2", "Regional"))
            .styles(
                style("paragraph", "H1", "heading 1", null, link)
                    + style("paragraph", "H2", "heading 2", null, second))
            .numbering(list(1, level(0, "upperRoman", "%1."), level(1, "decimal", "%1.%2"))),
        """
        # <I.> Introduction
        # <II.> Measures
        ## <II.1> National
        ## <II.2> Regional
        """,
        "");
  }

  private static WordCase titleAndQuotation() {
    return new WordCase(
        "title-alignment-and-quotation",
        WordFile.ofBody(
                styled("T", "Reply of Norway")
                    + para("<w:jc w:val=\"center\"/>", r("A centred line"))
                    + para("<w:jc w:val=\"right\"/>", r("Oslo, 5 May"))
                    + styled("Q", "Words of the Assembly,")
                    + styled("Q", "and more of them.")
                    + p("After it."))
            .styles(
                style("paragraph", "T", "Title", null, "")
                    + style("paragraph", "Q", "Intense Quote", null, "")),
        """
        # Reply of Norway
        CENTRED: A centred line
        END_ALIGNED: Oslo, 5 May
        QUOTE
          Words of the Assembly,
          and more of them.
        After it.
        """,
        "");
  }
}
