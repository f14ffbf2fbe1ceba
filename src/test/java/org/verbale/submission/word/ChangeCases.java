package org.verbale.submission.word;

import static org.verbale.submission.word.Markup.*;

import java.util.List;
import org.verbale.testing.word.WordFile;

/** Tracked changes, comments, pictures, text boxes, tables: what changes its form or is lost. */
final class ChangeCases {
  private static final String BY = " w:id=\"1\" w:author=\"A\" w:date=\"2026-01-01T00:00:00Z\">";

  private ChangeCases() {}

  static List<WordCase> all() {
    return List.of(
        tracked(),
        comments(),
        pictures(),
        textBoxes(),
        tables(),
        nestedTables(),
        hidden(),
        heads());
  }

  private static WordCase tracked() {
    var deletedEnd = "<w:rPr><w:del" + BY.replace(">", "/>") + "</w:rPr>";
    return new WordCase(
        "tracked-changes",
        WordFile.ofBody(
            para(
                    "",
                    r("kept ")
                        + "<w:ins"
                        + BY
                        + r("inserted ")
                        + "</w:ins>"
                        + "<w:del"
                        + BY
                        + run("", "<w:delText>deleted</w:delText>")
                        + "</w:del>"
                        + "<w:moveFrom"
                        + BY
                        + r("moved away")
                        + "</w:moveFrom>"
                        + "<w:ins"
                        + BY
                        + "<w:del"
                        + BY
                        + run("", "<w:delText>in and out</w:delText>")
                        + "</w:del></w:ins>")
                + para("", "<w:moveTo" + BY + r("moved here") + "</w:moveTo>")
                + para(deletedEnd, r("one, "))
                + p("joined")
                + para(
                    deletedEnd, "<w:del" + BY + run("", "<w:delText>gone</w:delText>") + "</w:del>")
                + para("", r("<w:b/><w:rPrChange" + BY + "<w:rPr/></w:rPrChange>", "bold now"))
                + table(
                    grid(100),
                    row("<w:ins" + BY.replace(">", "/>"), cell("", p("new row"))),
                    row("<w:del" + BY.replace(">", "/>"), cell("", p("old row"))))),
        """
        kept inserted
        moved here
        one, joined
        {bold:bold now}
        TABLE [100.0] headers 0
        PLAIN: new row
        """,
        "trackedChange 12");
  }

  private static WordCase comments() {
    return new WordCase(
        "comments",
        WordFile.ofBody(
                para(
                    "",
                    "<w:commentRangeStart w:id=\"0\"/>"
                        + r("Commented")
                        + "<w:commentRangeEnd w:id=\"0\"/>"
                        + run("", "<w:commentReference w:id=\"0\"/>")))
            .relation("word/document.xml", "rc", "comments", "comments.xml")
            .part(
                "word/comments.xml",
                null,
                WordFile.xml(
                    WordFile.root(
                        "w:comments",
                        "<w:comment w:id=\"0\">" + p("Secret remark") + "</w:comment>"))),
        "Commented\n",
        "comment 1");
  }

  private static WordCase pictures() {
    return new WordCase(
        "pictures-and-objects",
        WordFile.ofBody(
                para("", r("Before ") + picture("Map of the region") + r("after"))
                    + para(
                        "",
                        run(
                            "",
                            "<w:pict><v:shape><v:imagedata r:id=\"rPicture\"/></v:shape></w:pict>"))
                    + para("", run("", "<w:object><o:OLEObject/></w:object>"))
                    + para(
                        "",
                        run(
                            "",
                            "<w:drawing><a:graphic><a:graphicData uri=\""
                                + "http://schemas.openxmlformats.org/drawingml/2006/chart\"/></a:graphic></w:drawing>"))
                    + para(
                        "",
                        run(
                            "",
                            "<w:drawing><a:graphic><a:graphicData uri=\""
                                + "http://schemas.openxmlformats.org/drawingml/2006/diagram\"/></a:graphic></w:drawing>"))
                    + para("", run("", "<w:pict><v:line/></w:pict>"))
                    + "<w:altChunk r:id=\"rChunk\"/>")
            .external("rPicture", "image", "http://127.0.0.1:1/picture.png")
            .external("rChunk", "aFChunk", "http://127.0.0.1:1/chunk.html"),
        "Before after\n",
        "image 2, drawing 1, chart 1, diagram 1, embeddedObject 1, otherFile 1");
  }

  /** The same box twice, for new and for old programs, is read once. */
  private static WordCase textBoxes() {
    var box = "<w:txbxContent>" + p("In the box") + "</w:txbxContent>";
    return new WordCase(
        "text-boxes",
        WordFile.ofBody(
            para(
                    "",
                    r("Anchor")
                        + run(
                            "",
                            "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx>"
                                + box
                                + "</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                                + box
                                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>"))
                + para(
                    "",
                    run(
                        "",
                        "<mc:AlternateContent><mc:Choice Requires=\"v\">"
                            + "<w:t>new</w:t>"
                            + "</mc:Choice><mc:Fallback><w:t>old</w:t></mc:Fallback></mc:AlternateContent>"))),
        """
        Anchor
        In the box
        old
        """,
        "textBox 1");
  }

  private static WordCase tables() {
    var header = "<w:tblHeader/>";
    return new WordCase(
        "tables",
        WordFile.ofBody(
            table(
                grid(2000, 3000, 1000),
                row(
                    header,
                    cell("", para("", r("<w:b/>", "Year"))),
                    cell("<w:gridSpan w:val=\"2\"/>", p("Measures"))),
                row(
                    "",
                    cell("<w:vMerge w:val=\"restart\"/>", p("2011")),
                    cell("", p("Law") + p("and decree")),
                    cell("", "<w:p/>")),
                "<w:sdt><w:sdtContent>"
                    + row(
                        "",
                        cell("<w:vMerge/>", "<w:p/>"),
                        cell("", para("", r("<w:b/>", "Treaty"))),
                        cell("", p("x")))
                    + "</w:sdtContent></w:sdt>",
                row(
                    "<w:gridBefore w:val=\"1\"/>",
                    cell("<w:hMerge w:val=\"restart\"/>", p("old merge")),
                    cell("<w:hMerge/>", "<w:p/>")))),
        """
        TABLE [2000.0, 3000.0, 1000.0] headers 1
        PLAIN: Year | x2 PLAIN: Measures
        PLAIN: 2011 | PLAIN: Law ¶ PLAIN: and decree |\s
         | PLAIN: {bold:Treaty} | PLAIN: x
         | x2 PLAIN: old merge
        """,
        "mergedCells 1");
  }

  private static WordCase nestedTables() {
    return new WordCase(
        "nested-tables",
        WordFile.ofBody(
                table(
                    "",
                    row(
                        "",
                        cell(
                            "",
                            p("Out")
                                + table("", row("", cell("", p("in 1")), cell("", p("in 2"))))),
                        cell("", styled("H", "Heading in a cell") + item(1, 0, "item")))))
            .styles(style("paragraph", "H", "heading 1", null, outline(0)))
            .numbering(list(1, level(0, "decimal", "%1."))),
        """
        TABLE [1.0, 1.0] headers 0
        PLAIN: Out ¶ PLAIN: in 1 ¶ PLAIN: in 2 | PLAIN: {bold:Heading in a cell} ¶ DECIMAL ¶   item
        """,
        "nestedTable 1");
  }

  private static WordCase hidden() {
    return new WordCase(
        "hidden-and-struck",
        WordFile.ofBody(
            para("", r("Seen ") + r("<w:vanish/>", "hidden") + r("<w:strike/>", "struck"))),
        "Seen struck\n",
        "hiddenText 1, strikethrough 1");
  }

  private static WordCase heads() {
    return new WordCase(
        "running-heads",
        WordFile.ofBody(p("Text") + "<w:sectPr><w:headerReference r:id=\"rheader1\"/></w:sectPr>")
            .header(
                p("Permanent Mission")
                    + para("", "<w:fldSimple w:instr=\"PAGE\">" + r("3") + "</w:fldSimple>")),
        "Text\n",
        "headerFooter 1");
  }
}
