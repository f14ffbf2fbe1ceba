package org.verbale.typesetting.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdnRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.verbale.document.Emphasis;
import org.verbale.document.Footnote;
import org.verbale.document.Inline;
import org.verbale.document.LineBreak;
import org.verbale.document.Link;
import org.verbale.document.Span;
import org.verbale.document.Text;
import org.verbale.language.TextDirection;
import org.verbale.typesetting.WritableText;

/** Running text as Word runs. */
final class DocxInlines {

  private static final String RAISED = "superscript";
  private static final String LOWERED = "subscript";

  private final DocxBlocks blocks;

  /** How a run looks; changed by copying. */
  private record Look(
      boolean bold, boolean italic, boolean underlined, String raised, String target, String lang) {
    static final Look PLAIN = new Look(false, false, false, null, null, null);

    Look with(Emphasis.Style style) {
      return switch (style) {
        case BOLD -> new Look(true, italic, underlined, raised, target, lang);
        case ITALIC -> new Look(bold, true, underlined, raised, target, lang);
        case UNDERLINE -> new Look(bold, italic, true, raised, target, lang);
        case SUPERSCRIPT -> new Look(bold, italic, underlined, RAISED, target, lang);
        case SUBSCRIPT -> new Look(bold, italic, underlined, LOWERED, target, lang);
      };
    }

    Look linkedTo(String newTarget) {
      return new Look(bold, italic, underlined, raised, newTarget, lang);
    }

    Look in(String language) {
      return new Look(bold, italic, underlined, raised, target, language == null ? lang : language);
    }
  }

  DocxInlines(DocxBlocks blocks) {
    this.blocks = blocks;
  }

  void add(XWPFParagraph paragraph, List<Inline> content) {
    add(paragraph, content, Look.PLAIN, blocks.isRightToLeft());
  }

  private void add(XWPFParagraph paragraph, List<Inline> content, Look look, boolean rightToLeft) {
    for (Inline inline : content) {
      switch (inline) {
        case Text text -> addText(paragraph, text.value(), look, rightToLeft);
        case Emphasis emphasis ->
            add(paragraph, emphasis.content(), look.with(emphasis.style()), rightToLeft);
        case Link link -> add(paragraph, link.content(), look.linkedTo(link.target()), rightToLeft);
        case Span span -> {
          boolean direction =
              span.direction() == null
                  ? rightToLeft
                  : span.direction() == TextDirection.RIGHT_TO_LEFT;
          add(paragraph, span.content(), look.in(span.language()), direction);
        }
        case Footnote footnote -> addNote(paragraph, footnote);
        case LineBreak lineBreak -> paragraph.createRun().addBreak();
      }
    }
  }

  private void addText(XWPFParagraph paragraph, String words, Look look, boolean rightToLeft) {
    for (DirectedText.Piece piece : DirectedText.of(WritableText.of(words), rightToLeft)) {
      addRun(paragraph, piece.words(), look, piece.rightToLeft());
    }
  }

  private void addRun(XWPFParagraph paragraph, String words, Look look, boolean rightToLeft) {
    XWPFRun run = look.target() == null ? paragraph.createRun() : linked(paragraph, look.target());
    run.setText(words);
    // Only what is set: an explicit "not bold" would undo the style of a heading.
    if (look.bold()) {
      run.setBold(true);
      properties(run.getCTR()).addNewBCs();
    }
    if (look.italic()) {
      run.setItalic(true);
      properties(run.getCTR()).addNewICs();
    }
    if (look.underlined()) {
      run.setUnderline(UnderlinePatterns.SINGLE);
    }
    if (look.raised() != null) {
      run.setVerticalAlignment(look.raised());
    }
    if (look.lang() != null) {
      mark(run, look.lang(), rightToLeft);
    }
    if (rightToLeft) {
      properties(run.getCTR()).addNewRtl();
    }
  }

  /** A language is told apart by the kind of script: one for each kind may stand beside another. */
  private static void mark(XWPFRun run, String language, boolean rightToLeft) {
    CTLanguage mark = properties(run.getCTR()).addNewLang();
    mark.setVal(language);
    if (rightToLeft) {
      mark.setBidi(language);
    }
    if (DocxStyles.isEastAsian(language)) {
      mark.setEastAsia(language);
    }
  }

  /** Gives all runs of a paragraph another size. */
  static void resize(XWPFParagraph paragraph, int points) {
    for (XWPFRun run : paragraph.getRuns()) {
      CTRPr properties = properties(run.getCTR());
      properties.addNewSz().setVal(BigInteger.valueOf(2L * points));
      properties.addNewSzCs().setVal(BigInteger.valueOf(2L * points));
    }
  }

  private XWPFRun linked(XWPFParagraph paragraph, String target) {
    if (!target.startsWith("#")) {
      return paragraph.createHyperlinkRun(target);
    }
    CTHyperlink link = paragraph.getCTP().addNewHyperlink();
    link.setAnchor(blocks.names().of(target.substring(1)));
    CTR run = link.addNewR();
    return new XWPFHyperlinkRun(link, run, paragraph);
  }

  /** Footnotes are numbered by Word; a fixed mark follows its reference. */
  private void addNote(XWPFParagraph paragraph, Footnote footnote) {
    XWPFFootnote note = blocks.word().createFootnote();
    XWPFRun reference = paragraph.createRun();
    CTFtnEdnRef mark = reference.getCTR().addNewFootnoteReference();
    mark.setId(note.getId());
    reference.setVerticalAlignment(RAISED);
    if (footnote.mark() != null) {
      mark.setCustomMarkFollows(true);
      reference.setText(footnote.mark());
    }
    blocks.addNote(note, footnote);
  }

  /** Begins the text of a note with its mark. */
  static void beginNote(XWPFParagraph paragraph, Footnote footnote) {
    // The library begins a note with a mark of its own making.
    while (!paragraph.getRuns().isEmpty()) {
      paragraph.removeRun(0);
    }
    XWPFRun run = paragraph.createRun();
    run.setVerticalAlignment(RAISED);
    if (footnote.mark() == null) {
      run.getCTR().addNewFootnoteRef();
    } else {
      run.setText(footnote.mark());
    }
    paragraph.createRun().setText(" ");
  }

  private static CTRPr properties(CTR run) {
    return run.isSetRPr() ? run.getRPr() : run.addNewRPr();
  }
}
