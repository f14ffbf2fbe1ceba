package org.verbale.submission.word;

import static org.verbale.submission.word.Markup.*;

import java.util.List;
import org.verbale.testing.word.WordFile;

/** Running text: emphasis, links, fields, signs, footnotes. */
final class TextCases {
  private TextCases() {}

  static List<WordCase> all() {
    return List.of(
        emphasis(), links(), fields(), signs(), controls(), footnotes(), forms(), whiteSpace());
  }

  private static WordCase emphasis() {
    return new WordCase(
        "emphasis-through-styles",
        WordFile.ofBody(
                para(
                        "",
                        r("Plain, ")
                            + r("<w:b/>", "bo")
                            + r("<w:b/><w:lang w:val=\"x\"/>", "ld ")
                            + r("<w:b/><w:i/>", "both")
                            + r(", ")
                            + r("<w:rStyle w:val=\"Strong\"/>", "by style")
                            + r(", ")
                            + r("<w:rStyle w:val=\"Strong\"/><w:b w:val=\"0\"/>", "not")
                            + r(", CO")
                            + r("<w:vertAlign w:val=\"subscript\"/>", "2")
                            + r(", 5")
                            + r("<w:vertAlign w:val=\"superscript\"/>", "th")
                            + r(", ")
                            + r("<w:u w:val=\"single\"/>", "under")
                            + r("<w:u w:val=\"none\"/>", "not"))
                    + para(
                        "<w:pStyle w:val=\"BoldParagraph\"/>",
                        r("whole ") + r("<w:rStyle w:val=\"Strong\"/>", "switched back")))
            .styles(
                style("character", "Strong", "Strong", null, "<w:rPr><w:b/></w:rPr>")
                    + style("paragraph", "BoldParagraph", "Bold", null, "<w:rPr><w:b/></w:rPr>")),
        """
        Plain, {bold:bold {italic:both}}, {bold:by style}, not, CO{subscript:2}, 5{superscript:th}, {underline:under}not
        {bold:whole} switched back
        """
            .replace("{bold:whole} ", "{bold:whole }"),
        "");
  }

  private static WordCase links() {
    return new WordCase(
        "links",
        WordFile.ofBody(
                para(
                    "",
                    "<w:hyperlink r:id=\"a\">"
                        + r("<w:u w:val=\"single\"/>", "web")
                        + "</w:hyperlink>"
                        + r(" ")
                        + "<w:hyperlink r:id=\"b\">"
                        + r("mail")
                        + "</w:hyperlink>"
                        + r(" ")
                        + "<w:hyperlink r:id=\"a\" w:anchor=\"top\">"
                        + r("part")
                        + "</w:hyperlink>"
                        + r(" ")
                        + "<w:hyperlink r:id=\"c\">"
                        + r("script")
                        + "</w:hyperlink>"
                        + r(" ")
                        + "<w:hyperlink r:id=\"d\">"
                        + r("share")
                        + "</w:hyperlink>"
                        + r(" ")
                        + "<w:hyperlink w:anchor=\"_Ref1\">"
                        + r("inside")
                        + "</w:hyperlink>"
                        + r(" ")
                        + field(" HYPERLINK \"https://example.org/field\" \\o \"tip\" ", r("field"))
                        + field(" HYPERLINK \"javascript:alert(1)\" ", r("bad"))))
            .external("a", "hyperlink", "https://example.org/reply")
            .external("b", "hyperlink", "mailto:mission@example.org")
            .external("c", "hyperlink", "javascript:alert(1)")
            .external("d", "hyperlink", "file:///etc/passwd"),
        "[web](https://example.org/reply) [mail](mailto:mission@example.org)"
            + " [part](https://example.org/reply#top) script share inside"
            + " [field](https://example.org/field)bad\n",
        "link 4");
  }

  private static WordCase fields() {
    var contents =
        "<w:p>"
            + fieldBegin("TOC \\o \"1-3\"")
            + r("I. Introduction 3")
            + "</w:p>"
            + p("II. Replies 5")
            + "<w:p>"
            + fieldEnd()
            + r("After the contents")
            + "</w:p>";
    return new WordCase(
        "fields",
        WordFile.ofBody(
            contents
                + para(
                    "",
                    r("On ")
                        + "<w:fldSimple w:instr=\"DATE\">"
                        + r("5 June 2012")
                        + "</w:fldSimple>"
                        + r(" see ")
                        + field("REF _a \\h", r("para. ") + field("SEQ x", r("4")))
                        + field("XE \"index\"", ""))
                + para(
                    "",
                    run("", "<w:fldChar w:fldCharType=\"begin\"/>")
                        + run("", "<w:instrText>MERGEFIELD State</w:instrText>")
                        + fieldEnd()
                        + r("empty"))),
        """
        After the contents
        On 5 June 2012 see para. 4
        empty
        """,
        "tableOfContents 1, field 1");
  }

  private static WordCase signs() {
    return new WordCase(
        "signs",
        WordFile.ofBody(
            para(
                    "",
                    run("", "<w:sym w:font=\"Symbol\" w:char=\"F061\"/>")
                        + run("", "<w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/>")
                        + run("", "<w:sym w:font=\"Secret\" w:char=\"F041\"/>")
                        + r("<w:rFonts w:ascii=\"Symbol\"/>", "\uF0B3")
                        + run(
                            "",
                            "<w:t>A</w:t><w:tab/><w:t>B</w:t><w:noBreakHyphen/><w:t>C</w:t>"
                                + "<w:softHyphen/><w:t>D</w:t><w:br/><w:t>E</w:t><w:cr/><w:t>F</w:t>"
                                + "<w:br w:type=\"page\"/><w:t>co\u00ADop\u200Ber\u2060a\uFEFFte</w:t>"
                                + "<w:br w:type=\"page\"/>"))
                + para(
                    "",
                    run(
                            "",
                            "<w:ruby><w:rt>"
                                + r("kan")
                                + "</w:rt><w:rubyBase>"
                                + r("漢")
                                + "</w:rubyBase></w:ruby>")
                        + "<w:smartTag>"
                        + r("tagged")
                        + "</w:smartTag>")
                + para("", "<m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath>")),
        """
        α✓□≥A B‑CD⏎E⏎F⏎cooperate
        漢tagged
        a=b
        """,
        "equation 1, symbol 1, ruby 1");
  }

  private static WordCase controls() {
    return new WordCase(
        "content-controls",
        WordFile.ofBody(
            "<w:sdt><w:sdtPr/><w:sdtContent>"
                + p("Unwrapped")
                + "</w:sdtContent></w:sdt>"
                + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                + p("Click here")
                + "</w:sdtContent></w:sdt>"
                + "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/>"
                + "</w:docPartObj></w:sdtPr><w:sdtContent>"
                + p("Contents 1")
                + "</w:sdtContent></w:sdt>"
                + para(
                    "", r("in ") + "<w:sdt><w:sdtContent>" + r("line") + "</w:sdtContent></w:sdt>")
                + "<w:customXml>"
                + p("Custom")
                + "</w:customXml>"),
        """
        Unwrapped
        in line
        Custom
        """,
        "tableOfContents 1");
  }

  private static WordCase footnotes() {
    var own = run("", "<w:footnoteReference w:customMarkFollows=\"1\" w:id=\"3\"/><w:t>*</w:t>");
    return new WordCase(
        "footnotes-and-endnotes",
        WordFile.ofBody(
                para(
                    "",
                    r("Text")
                        + noteMark("footnote", 2)
                        + r(" more")
                        + noteMark("endnote", 2)
                        + r(" own")
                        + own
                        + noteMark("footnote", 2)
                        + noteMark("footnote", 9)))
            .footnotes(
                "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p/></w:footnote>"
                    + note(
                        "footnote",
                        2,
                        para(
                                "",
                                run("", "<w:footnoteRef/>")
                                    + r(" A/RES/66/32, ")
                                    + "<w:hyperlink r:id=\"n\">"
                                    + r("here")
                                    + "</w:hyperlink>")
                            + p("Second paragraph."))
                    + note(
                        "footnote",
                        3,
                        para(
                            "",
                            r("<w:vertAlign w:val=\"superscript\"/>", "*")
                                + r(" By its own mark."))))
            .endnotes(note("endnote", 2, p(" At the end.")))
            .external("word/footnotes.xml", "n", "hyperlink", "https://example.org/note"),
        "Text[^A/RES/66/32, [here](https://example.org/note) ¶ Second paragraph.] more"
            + "[^At the end.] own[^* By its own mark.]\n",
        "footnote 2");
  }

  private static WordCase forms() {
    return new WordCase(
        "old-form-fields",
        WordFile.ofBody(
            para(
                "",
                run(
                        "",
                        "<w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:default w:val=\"0\"/>"
                            + "<w:checked/></w:checkBox></w:ffData></w:fldChar>")
                    + run("", "<w:instrText>FORMCHECKBOX</w:instrText>")
                    + fieldEnd()
                    + r(" yes ")
                    + run(
                        "",
                        "<w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList><w:result w:val=\"1\"/>"
                            + "<w:listEntry w:val=\"no\"/><w:listEntry w:val=\"perhaps\"/></w:ddList></w:ffData></w:fldChar>")
                    + run("", "<w:instrText>FORMDROPDOWN</w:instrText>")
                    + fieldEnd())),
        "☒ yes perhaps\n",
        "");
  }

  private static WordCase whiteSpace() {
    return new WordCase(
        "white-space-and-empty-paragraphs",
        WordFile.ofBody(
            "<w:p/>"
                + p("  ")
                + p("\u00A0")
                + para(
                    "", r("<w:b/>", " ") + r(" one   two ") + r("<w:b/>", " three ") + r("\u00A0"))
                + para("", run("", "<w:br/><w:t>first</w:t><w:br/><w:br/><w:t>third</w:t><w:br/>"))
                + para("", run("", "<w:t>\n  not kept\n</w:t>") + r("x"))
                + para("<w:framePr w:dropCap=\"drop\"/>", r("L"))
                + p("arge initial")),
        """
        one two {bold:three}
        first⏎⏎third
        not keptx
        Large initial
        """,
        "");
  }
}
