package org.verbale.typesetting.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.verbale.document.ItemList;
import org.verbale.language.ListLabels;
import org.verbale.language.OfficialLanguage;

/**
 * Defines the numbering of lists; every list has a numbering of its own, so that it starts at 1.
 */
final class DocxLists {

  static final int DEEPEST = 8;

  private static final int STEP = 400;
  private static final int HEADING_STEP = 560;

  private final XWPFDocument word;
  private final OfficialLanguage language;
  private int defined;

  DocxLists(XWPFDocument word, OfficialLanguage language) {
    this.word = word;
    this.language = language;
  }

  /** Defines the numbering of a list at a depth, 0 for the outermost; returns its number. */
  BigInteger define(ItemList.Kind kind, int depth) {
    XWPFNumbering numbering =
        word.getNumbering() == null ? word.createNumbering() : word.getNumbering();
    CTAbstractNum abstractNumber = CTAbstractNum.Factory.newInstance();
    abstractNumber.setAbstractNumId(BigInteger.valueOf(defined++));
    for (int level = 0; level <= depth; level++) {
      addLevel(abstractNumber, kind, level);
    }
    BigInteger id = numbering.addAbstractNum(new XWPFAbstractNum(abstractNumber, numbering));
    return numbering.addNum(id);
  }

  /** Defines a numbering that shows the number of a heading, in the margin. */
  BigInteger ofHeading(String number) {
    return fixed(number, STNumberFormat.NONE, 0, true);
  }

  /** Defines a numbering that shows one label, as given in the source, and counts nothing. */
  BigInteger ofItem(String label, ItemList.Kind kind, int depth) {
    boolean isCounted = kind != ItemList.Kind.BULLET;
    return fixed(label, isCounted ? format(kind) : STNumberFormat.NONE, depth, false);
  }

  private BigInteger fixed(String label, STNumberFormat.Enum format, int depth, boolean heading) {
    XWPFNumbering numbering =
        word.getNumbering() == null ? word.createNumbering() : word.getNumbering();
    CTAbstractNum abstractNumber = CTAbstractNum.Factory.newInstance();
    abstractNumber.setAbstractNumId(BigInteger.valueOf(defined++));
    for (int level = 0; level <= depth; level++) {
      CTLvl made = abstractNumber.addNewLvl();
      made.setIlvl(BigInteger.valueOf(level));
      made.addNewStart().setVal(BigInteger.ONE);
      made.addNewNumFmt().setVal(format);
      made.addNewLvlText().setVal(label);
      CTInd indent = made.addNewPPr().addNewInd();
      indent.setLeft(BigInteger.valueOf(heading ? 0 : indent(level)));
      indent.setHanging(BigInteger.valueOf(heading ? HEADING_STEP : STEP));
    }
    BigInteger id = numbering.addAbstractNum(new XWPFAbstractNum(abstractNumber, numbering));
    return numbering.addNum(id);
  }

  /** From the margin to the text of an item, in twentieths of a point. */
  static int indent(int depth) {
    return STEP * (depth + 2);
  }

  private void addLevel(CTAbstractNum abstractNumber, ItemList.Kind kind, int depth) {
    CTLvl level = abstractNumber.addNewLvl();
    level.setIlvl(BigInteger.valueOf(depth));
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(format(kind));
    level.addNewLvlText().setVal(text(kind, depth));
    CTInd indent = level.addNewPPr().addNewInd();
    indent.setLeft(BigInteger.valueOf(indent(depth)));
    indent.setHanging(BigInteger.valueOf(STEP));
  }

  private STNumberFormat.Enum format(ItemList.Kind kind) {
    boolean isArabic = language == OfficialLanguage.ARABIC;
    return switch (kind) {
      case BULLET -> STNumberFormat.BULLET;
      case DECIMAL -> STNumberFormat.DECIMAL;
      case LETTER -> isArabic ? STNumberFormat.ARABIC_ABJAD : STNumberFormat.LOWER_LETTER;
      case ROMAN -> isArabic ? STNumberFormat.DECIMAL : STNumberFormat.LOWER_ROMAN;
    };
  }

  /** The label with its count replaced by Word's place for it. */
  private String text(ItemList.Kind kind, int depth) {
    String place = "%" + (depth + 1);
    return switch (kind) {
      case BULLET -> "•";
      case DECIMAL -> ListLabels.decimal(language, 1).replace("1", place);
      case LETTER ->
          ListLabels.letter(language, 1)
              .replace(language == OfficialLanguage.ARABIC ? "أ" : "a", place);
      case ROMAN ->
          ListLabels.roman(language, 1)
              .replace(language == OfficialLanguage.ARABIC ? "1" : "i", place);
    };
  }
}
