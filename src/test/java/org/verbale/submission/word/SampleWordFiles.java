package org.verbale.submission.word;

import static org.verbale.submission.word.Markup.*;

import org.verbale.testing.word.WordFile;

/** Word files as missions send them, for tests of pages. */
public final class SampleWordFiles {
  private SampleWordFiles() {}

  /** Headings in Spanish, a list, a table, a footnote, a comment, a picture, a tracked change. */
  public static byte[] spanishReply() {
    var body =
        styled("Ttulo1", "Respuesta de Cuba")
            + para(
                "",
                r("Cuba adoptó ")
                    + "<w:ins w:id=\"9\" w:author=\"A\">"
                    + r("<w:b/>", "varias")
                    + "</w:ins>"
                    + r(" medidas en cumplimiento de la resolución")
                    + noteMark("footnote", 1)
                    + r(".")
                    + run("", "<w:commentReference w:id=\"0\"/>"))
            + styled("Ttulo2", "Medidas")
            + p("Entre ellas figuran las siguientes:")
            + item(1, 0, "primera medida de muestra;")
            + item(1, 0, "segunda medida de muestra.")
            + table(
                grid(2000, 4000),
                row("<w:tblHeader/>", cell("", p("Año")), cell("", p("Ley"))),
                row("", cell("", p("2011")), cell("", p("12/2011"))))
            + para("", picture("Mapa de muestra") + r("Texto final de la muestra."));
    return WordFile.ofBody(body)
        .styles(
            style("paragraph", "Ttulo1", "heading 1", null, outline(0))
                + style("paragraph", "Ttulo2", "heading 2", null, outline(1)))
        .numbering(list(1, level(0, "bullet", "•")))
        .footnotes(note("footnote", 1, p("A/RES/66/32, párr. 5.")))
        .build();
  }

  /** A heading and a paragraph in Arabic. */
  public static byte[] arabicReply() {
    var heading = "<w:pPr><w:bidi/><w:outlineLvl w:val=\"0\"/></w:pPr>";
    return WordFile.ofBody(
            styled("1", "رد الجزائر")
                + para("<w:bidi/>", r("<w:rtl/>", "نص قصير للعينة بشأن القرار 66/32.")))
        .styles(style("paragraph", "1", "عنوان 1", null, heading))
        .build();
  }

  /** A scan pasted into Word. */
  public static byte[] pictureOnly() {
    return WordFile.ofBody(para("", picture("Scan"))).build();
  }
}
