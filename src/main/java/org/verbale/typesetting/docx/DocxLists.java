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

  private void addLevel(CTAbstractNum abstractNumber, ItemList.Kind kind, int depth) {
    CTLvl level = abstractNumber.addNewLvl();
    level.setIlvl(BigInteger.valueOf(depth));
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(format(kind));
    level.addNewLvlText().setVal(text(kind, depth));
    CTInd indent = level.addNewPPr().addNewInd();
    indent.setLeft(BigInteger.valueOf(STEP * (depth + 2L)));
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
