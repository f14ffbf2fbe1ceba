package org.verbale.submission.word;

import static org.verbale.submission.word.Markup.*;

import java.util.List;
import org.verbale.testing.word.WordFile;

/** Lists through numbering.xml. */
final class ListCases {
  private ListCases() {}

  static List<WordCase> all() {
    return List.of(
        nested(), continued(), restarted(), byStyle(), mixedByIndent(), labels(), silent());
  }

  private static WordCase nested() {
    return new WordCase(
        "lists-nested",
        WordFile.ofBody(
                p("Spain has:")
                    + item(1, 0, "adopted a law;")
                    + item(1, 1, "on transfers;")
                    + item(1, 1, "on brokering;")
                    + item(1, 2, "of arms;")
                    + item(1, 0, "ratified the treaty.")
                    + item(2, 0, "A bullet")
                    + item(2, 1, "inside"))
            .numbering(
                list(
                        1,
                        level(0, "decimal", "%1."),
                        level(1, "lowerLetter", "%2)"),
                        level(2, "lowerRoman", "(%3)"))
                    + list(2, level(0, "bullet", "•"), level(1, "bullet", "o"))),
        """
        Spain has:
        DECIMAL
          adopted a law;
          LETTER
            on transfers;
          LETTER
            on brokering;
            ROMAN
              of arms;
        DECIMAL
          ratified the treaty.
        -
          A bullet
          -
            inside
        """,
        "");
  }

  /** A paragraph between two items belongs to the first if indented like it; else it ends it. */
  private static WordCase continued() {
    return new WordCase(
        "lists-continued",
        WordFile.ofBody(
                item(1, 0, "First")
                    + para("<w:ind w:left=\"720\"/>", r("goes on"))
                    + item(1, 0, "Second")
                    + p("Between")
                    + item(1, 0, "Third")
                    + para("<w:ind w:left=\"720\"/>", r("Indented, but the list is over")))
            .numbering(list(1, level(0, "decimal", "%1."))),
        """
        DECIMAL
          First
          goes on
        DECIMAL
          Second
        Between
        DECIMAL <3.>
          Third
        Indented, but the list is over
        """,
        "");
  }

  private static WordCase restarted() {
    var again = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>";
    var fromFive = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>";
    var letters =
        "<w:lvlOverride w:ilvl=\"0\">" + level(0, "lowerLetter", "%1)") + "</w:lvlOverride>";
    return new WordCase(
        "lists-overridden",
        WordFile.ofBody(
                item(1, 0, "one")
                    + item(2, 0, "one again")
                    + p("x")
                    + item(3, 0, "five")
                    + item(3, 0, "six")
                    + p("y")
                    + item(4, 0, "letter seven of the same count"))
            .numbering(
                list(1, level(0, "decimal", "%1."))
                    + instance(2, 1, again)
                    + instance(3, 1, fromFive)
                    + instance(4, 1, letters)),
        """
        DECIMAL
          one
        DECIMAL
          one again
        x
        DECIMAL <5.>
          five
        DECIMAL <6.>
          six
        y
        LETTER <g)>
          letter seven of the same count
        """,
        "");
  }

  /** Lists by paragraph styles, and by a numbering style that stands for a list. */
  private static WordCase byStyle() {
    var first = "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
    var levels =
        level(0, "decimal", "%1.").replace("<w:numFmt", "<w:pStyle w:val=\"N1\"/><w:numFmt")
            + level(1, "decimal", "%2.").replace("<w:numFmt", "<w:pStyle w:val=\"N2\"/><w:numFmt");
    return new WordCase(
        "lists-by-style",
        WordFile.ofBody(
                styled("N1", "by style")
                    + styled("N2", "by style below")
                    + para(
                        "<w:pStyle w:val=\"N1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>",
                        r("Not numbered here"))
                    + item(7, 0, "through a numbering style"))
            .styles(
                style("paragraph", "N1", "Numbered", null, first)
                    + style("paragraph", "N2", "Numbered below", "N1", "")
                    + style(
                        "numbering",
                        "House",
                        "House list",
                        null,
                        "<w:pPr><w:numPr><w:numId w:val=\"8\"/></w:numPr></w:pPr>"))
            .numbering(
                list(1, levels)
                    + definition(7, "<w:numStyleLink w:val=\"House\"/>")
                    + definition(8, "<w:styleLink w:val=\"House\"/>", level(0, "bullet", "•"))
                    + instance(7, 7, "")
                    + instance(8, 8, "")),
        """
        DECIMAL
          by style
          DECIMAL
            by style below
        Not numbered here
        -
          through a numbering style
        """,
        "");
  }

  /** Bullets of another list, indented deeper, stand inside of the item. */
  private static WordCase mixedByIndent() {
    return new WordCase(
        "lists-mixed-by-indent",
        WordFile.ofBody(
                item(1, 0, "One")
                    + para(numbered(2, 0) + "<w:ind w:left=\"1440\"/>", r("bullet of one"))
                    + item(1, 0, "Two"))
            .numbering(list(1, level(0, "decimal", "%1.")) + list(2, level(0, "bullet", "•"))),
        """
        DECIMAL
          One
          -
            bullet of one
        DECIMAL
          Two
        """,
        "");
  }

  /** Labels that the model would not give by itself are kept as they are. */
  private static WordCase labels() {
    return new WordCase(
        "lists-with-labels",
        WordFile.ofBody(
                item(1, 0, "Ideas")
                    + item(1, 1, "detail")
                    + item(2, 0, "第一项")
                    + item(3, 0, "Article text")
                    + item(4, 0, "بند")
                    + item(5, 0, "пункт"))
            .numbering(
                list(1, level(0, "upperLetter", "%1."), level(1, "decimal", "%1.%2"))
                    + list(2, level(0, "chineseCounting", "%1、"))
                    + list(3, level(0, "decimal", "Article %1"))
                    + list(4, level(0, "arabicAbjad", "(%1)"))
                    + list(5, level(0, "russianLower", "%1)"))),
        """
        LETTER <A.>
          Ideas
          DECIMAL <A.1>
            detail
        DECIMAL <一、>
          第一项
        DECIMAL <Article 1>
          Article text
        LETTER
          {/rtl:بند}
        LETTER
          пункт
        """,
        "");
  }

  /** A list that the file does not have, and a level that shows nothing, are no lists. */
  private static WordCase silent() {
    return new WordCase(
        "lists-that-show-nothing",
        WordFile.ofBody(item(99, 0, "No such list") + item(1, 0, "Nothing in front"))
            .numbering(list(1, level(0, "none", ""))),
        """
        No such list
        Nothing in front
        """,
        "");
  }
}
