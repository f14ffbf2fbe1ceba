package org.verbale.typesetting.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.verbale.language.OfficialLanguage;

/** Defines the page and the styles of a Word file. Measures are in twentieths of a point. */
final class DocxStyles {

  static final String TITLE = "Title";
  static final String HEADING = "Heading";
  static final String QUOTE = "Quote";
  static final String CAPTION = "Caption";
  static final String PROVENANCE = "Provenance";
  static final String AGENDA = "Agenda";
  static final String SUBTITLE = "Subtitle";
  static final String TABLE_TEXT = "TableText";
  static final String TABLE_HEADER = "TableHeader";
  static final int DEEPEST_CONTENTS = 6;

  /** In twentieths of a point. */
  static final int TEXT_WIDTH = 8_240;

  static final String FOOTNOTE = "FootnoteText";
  static final int DEEPEST_HEADING = 6;

  private static final float ARABIC_SCALE = 1.3f;
  private static final int STEP_OF_CONTENTS = 300;
  private static final int[] HEADING_POINTS = {14, 12, 11, 10, 10, 10};

  private final XWPFDocument word;
  private final OfficialLanguage language;

  DocxStyles(XWPFDocument word, OfficialLanguage language) {
    this.word = word;
    this.language = language;
  }

  void define() {
    definePage();
    XWPFStyles styles = word.createStyles();
    styles.setSpellingLanguage(tag(language));
    styles.setEastAsia(isEastAsian(language.code()) ? tag(language) : "zh-CN");
    CTFonts fonts = CTFonts.Factory.newInstance();
    fonts.setAscii("Times New Roman");
    fonts.setHAnsi("Times New Roman");
    fonts.setEastAsia("SimSun");
    fonts.setCs(language.isRightToLeft() ? "Traditional Arabic" : "Times New Roman");
    styles.setDefaultFonts(fonts);
    CTStyle normal = style("Normal", "Normal", null, 10, false, 120);
    normal.setDefault(true);
    add(styles, normal);
    add(styles, style(TITLE, "Title", "Normal", 14, true, 240));
    for (int level = 1; level <= DEEPEST_HEADING; level++) {
      add(styles, heading(level));
    }
    CTStyle quote = style(QUOTE, "Quote", "Normal", 10, false, 120);
    quote.getPPr().addNewInd().setLeft(BigInteger.valueOf(680));
    quote.getPPr().getInd().setRight(BigInteger.valueOf(680));
    add(styles, quote);
    add(styles, style(SUBTITLE, "Subtitle", "Normal", 12, true, 120));
    add(styles, style(AGENDA, "Agenda", "Normal", 10, false, 0));
    CTStyle caption = style(CAPTION, "caption", "Normal", 10, true, 60);
    caption.getPPr().addNewKeepNext();
    add(styles, caption);
    CTStyle provenance = style(PROVENANCE, "Provenance", "Normal", 10, false, 0);
    provenance.getPPr().addNewKeepNext();
    add(styles, provenance);
    add(styles, style(TABLE_TEXT, "Table Text", "Normal", 9, false, 40));
    add(styles, style(TABLE_HEADER, "Table Header", "Normal", 9, true, 40));
    for (int level = 1; level <= DEEPEST_CONTENTS; level++) {
      CTStyle entry = style("TOC" + level, "toc " + level, "Normal", 10, false, 40);
      entry.getPPr().addNewInd().setLeft(BigInteger.valueOf(STEP_OF_CONTENTS * (level - 1L)));
      add(styles, entry);
    }
    add(styles, style(FOOTNOTE, "footnote text", "Normal", 8, false, 20));
  }

  private void definePage() {
    CTSectPr section = word.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(12_240));
    size.setH(BigInteger.valueOf(15_840));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(1_680));
    margins.setBottom(BigInteger.valueOf(1_640));
    margins.setLeft(BigInteger.valueOf(2_000));
    margins.setRight(BigInteger.valueOf(2_000));
    margins.setHeader(BigInteger.valueOf(900));
    margins.setFooter(BigInteger.valueOf(800));
    margins.setGutter(BigInteger.ZERO);
  }

  /** The tag under which word processors know the language of the United Nations. */
  private static String tag(OfficialLanguage language) {
    return switch (language) {
      case ARABIC -> "ar-SA";
      case CHINESE -> "zh-CN";
      case ENGLISH -> "en-GB";
      case FRENCH -> "fr-FR";
      case RUSSIAN -> "ru-RU";
      case SPANISH -> "es-ES";
    };
  }

  static boolean isEastAsian(String tag) {
    return tag.startsWith("zh") || tag.startsWith("ja") || tag.startsWith("ko");
  }

  private CTStyle heading(int level) {
    CTStyle heading =
        style(HEADING + level, "heading " + level, "Normal", HEADING_POINTS[level - 1], true, 200);
    heading.addNewNext().setVal("Normal");
    CTPPrGeneral paragraph = heading.getPPr();
    paragraph.addNewKeepNext();
    paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
    return heading;
  }

  /** Arabic letters are small on their body: their sizes are those of the printed version. */
  private int complexSize(int points) {
    return language.isRightToLeft() ? Math.round(2 * points * ARABIC_SCALE) : 2 * points;
  }

  private CTStyle style(
      String id, String name, String basedOn, int points, boolean bold, int after) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewName().setVal(name);
    if (basedOn != null) {
      style.addNewBasedOn().setVal(basedOn);
    }
    style.addNewQFormat();
    style.addNewPPr().addNewSpacing().setAfter(BigInteger.valueOf(after));
    CTRPr run = style.addNewRPr();
    run.addNewSz().setVal(BigInteger.valueOf(points * 2L));
    run.addNewSzCs().setVal(BigInteger.valueOf(complexSize(points)));
    if (bold) {
      run.addNewB();
      run.addNewBCs();
    }
    return style;
  }

  private static void add(XWPFStyles styles, CTStyle style) {
    styles.addStyle(new XWPFStyle(style));
  }
}
