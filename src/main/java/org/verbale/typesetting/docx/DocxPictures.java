package org.verbale.typesetting.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.verbale.document.Emblem;
import org.verbale.typesetting.picture.Picture;

/** Emblems as pictures of a Word file, with the words that stand for them. */
final class DocxPictures {

  private DocxPictures() {}

  /** Adds an emblem to a paragraph, inside a box in points. */
  static void add(XWPFParagraph paragraph, Emblem emblem, float boxWidth, float boxHeight) {
    Picture picture = Picture.of(emblem);
    float width = picture.widthIn(boxWidth, boxHeight);
    int type =
        switch (emblem.kind()) {
          case PNG -> Document.PICTURE_TYPE_PNG;
          case JPEG -> Document.PICTURE_TYPE_JPEG;
        };
    String name = "emblem." + emblem.kind().name().toLowerCase(java.util.Locale.ROOT);
    XWPFRun run = paragraph.createRun();
    try {
      run.addPicture(
          new ByteArrayInputStream(emblem.file()),
          type,
          name,
          Units.toEMU(width),
          Units.toEMU(picture.heightAt(width)));
    } catch (InvalidFormatException | IOException e) {
      throw new UncheckedIOException(new IOException("The emblem is no picture.", e));
    }
    run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(emblem.words());
  }
}
