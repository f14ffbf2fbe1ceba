package org.verbale.submission.word;

import static org.verbale.submission.word.Markup.*;

import java.util.List;
import org.verbale.testing.word.WordFile;

/** Languages, directions, and the Strict form. */
final class DirectionCases {
  private static final String ARABIC = "<w:rtl/><w:lang w:bidi=\"ar-SA\"/>";
  private static final String LATIN = "<w:lang w:val=\"en-US\" w:bidi=\"ar-SA\"/>";

  private DirectionCases() {}

  static List<WordCase> all() {
    return List.of(arabic(), mixed(), languages(), strict());
  }

  private static WordCase arabic() {
    var heading =
        "<w:pPr><w:bidi/><w:outlineLvl w:val=\"0\"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr>";
    return new WordCase(
        "arabic",
        WordFile.ofBody(
                para("<w:pStyle w:val=\"1\"/>", r(ARABIC, "رد الجزائر"))
                    + para(
                        "<w:bidi/>",
                        r(ARABIC, "تؤيد الجزائر القرار ")
                            + r(LATIN, "66/32")
                            + r(ARABIC, " الذي اتخذته ")
                            + r(ARABIC + "<w:bCs/>", "الجمعية العامة")
                            + r(ARABIC + "<w:b/>", " في عام 2011 ")
                            + r(LATIN, "(United Nations)")
                            + r(ARABIC, "."))
                    + para("<w:bidi/>" + numbered(1, 0), r(ARABIC, "البند الأول"))
                    + para("<w:bidi w:val=\"0\"/>", r(LATIN, "An English paragraph.")))
            .styles(style("paragraph", "1", "عنوان 1", null, heading))
            .numbering(list(1, level(0, "arabicAbjad", "(%1)"))),
        """
        # رد الجزائر
        تؤيد الجزائر القرار {/ltr:66/32} الذي اتخذته {bold:الجمعية العامة} في عام 2011 {en-US/ltr:(United Nations)}.
        LETTER
          البند الأول
        {en-US/ltr:An English paragraph.}
        """,
        "");
  }

  private static WordCase mixed() {
    return new WordCase(
        "english-with-arabic",
        WordFile.ofBody(
            para(
                    "",
                    r(LATIN, "The word ")
                        + r(ARABIC, "سلام")
                        + r(LATIN, " means peace, and this is an English text of some length."))
                + para("<w:bidi/>", r(ARABIC, "فقرة عربية"))
                + para("", "<w:bdo w:val=\"rtl\">" + r(LATIN, "abc") + "</w:bdo>")),
        """
        The word {ar-SA/rtl:سلام} means peace, and this is an English text of some length.
        {ar-SA/rtl:فقرة عربية}
        {/rtl:abc}
        """,
        "");
  }

  /** The language of most of the text is not marked; a tag that cannot be true is not believed. */
  private static WordCase languages() {
    return new WordCase(
        "languages",
        WordFile.ofBody(
                para(
                    "",
                    r("Le Gouvernement français présente ses observations sur la résolution, ")
                        + r("<w:lang w:val=\"en-GB\"/>", "inter")
                        + r("<w:lang w:val=\"en-GB\"/>", " alia")
                        + r(", et ")
                        + r("<w:lang w:val=\"ru-RU\"/>", "pas russe")
                        + r(", ")
                        + r("<w:lang w:val=\"ru-RU\"/>", "мир")
                        + r(", ")
                        + r("<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/>", "和平")))
            .styles(
                "<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val=\"fr-FR\"/></w:rPr>"
                    + "</w:rPrDefault></w:docDefaults>"),
        "Le Gouvernement français présente ses observations sur la résolution, {en-GB:inter alia}, et"
            + " pas russe, {ru-RU:мир}, {zh-CN:和平}\n",
        "");
  }

  /** Strict files have other namespaces and write lengths with units. */
  private static WordCase strict() {
    return new WordCase(
        "strict",
        WordFile.ofBody(
                styled("H", "Strict heading")
                    + para("<w:ind w:start=\"36pt\"/>" + numbered(1, 0), r("item"))
                    + para("", r("note") + noteMark("footnote", 1))
                    + para("", "<w:hyperlink r:id=\"a\">" + r("link") + "</w:hyperlink>")
                    + para("<w:jc w:val=\"end\"/>", r("at the end") + picture("p")))
            .styles(style("paragraph", "H", "heading 1", null, outline(0)))
            .numbering(list(1, level(0, "decimal", "%1.")))
            .footnotes(note("footnote", 1, p("The note.")))
            .external("a", "hyperlink", "https://example.org/")
            .strict(),
        """
        # Strict heading
        DECIMAL
          item
        note[^The note.]
        [link](https://example.org/)
        END_ALIGNED: at the end
        """,
        "image 1");
  }
}
