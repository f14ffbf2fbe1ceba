package org.verbale.typesetting;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.verbale.document.Cover;
import org.verbale.document.Document;
import org.verbale.document.Emblem;
import org.verbale.document.LetterCover;
import org.verbale.document.ReportCover;
import org.verbale.language.OfficialLanguage;
import org.verbale.language.Phrases;

/** Emblems of nobody: a ring and a line on nothing. */
public final class Emblems {

  private Emblems() {}

  /** A ring on a transparent ground, five wide and four high. */
  public static Emblem png(OfficialLanguage language) {
    return of(ring(BufferedImage.TYPE_INT_ARGB), Phrases.of(language).get("emblem"));
  }

  /** The same as a photograph. */
  public static Emblem jpeg(OfficialLanguage language) {
    return Emblem.of(
        file(ring(BufferedImage.TYPE_INT_RGB), "jpg"), Phrases.of(language).get("emblem"));
  }

  static Emblem of(BufferedImage picture, String words) {
    return Emblem.of(file(picture, "png"), words);
  }

  static BufferedImage sheet(int width, int height) {
    return new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
  }

  private static BufferedImage ring(int type) {
    BufferedImage picture = new BufferedImage(200, 160, type);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(new Color(40, 90, 160));
    graphics.setStroke(new BasicStroke(8));
    graphics.drawOval(30, 10, 140, 140);
    graphics.drawLine(100, 10, 100, 150);
    graphics.dispose();
    return picture;
  }

  /** The bytes of a picture as a file. */
  public static byte[] file(BufferedImage picture, String format) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(picture, format, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same document with an emblem. */
  public static Document on(Document document, Emblem emblem) {
    Cover cover =
        switch (document.cover()) {
          case ReportCover c ->
              new ReportCover(
                  c.organization(),
                  c.organ(),
                  c.symbol(),
                  c.symbolNote(),
                  c.distribution(),
                  c.session(),
                  c.agendaItem(),
                  c.agendaTitle(),
                  c.title(),
                  c.titleLines(),
                  c.contents(),
                  c.jobNumber(),
                  c.jobLine(),
                  c.recycle(),
                  c.documentUrl(),
                  c.footerStyle(),
                  emblem);
          case LetterCover c ->
              new LetterCover(
                  c.organization(), c.office(), c.reference(), c.subject(), c.code(), emblem);
        };
    return new Document(
        document.kind(),
        document.language(),
        document.title(),
        document.date(),
        cover,
        document.body());
  }
}
