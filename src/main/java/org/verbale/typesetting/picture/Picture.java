package org.verbale.typesetting.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.verbale.document.Emblem;
import org.verbale.typesetting.TypesettingException;

/**
 * A picture as plain samples, laid on white: what a file says of transparency, colour profiles or
 * the camera does not reach the page.
 *
 * @param samples red, green and blue of each pixel, row by row from the top
 */
public record Picture(int width, int height, byte[] samples) {

  /** At the size of an emblem this is many times what a printer shows. */
  private static final int MOST_PIXELS = 4_000_000;

  /** A deployment has one emblem, so the last one is nearly always the next one. */
  private static volatile Decoded last = new Decoded(null, null);

  private record Decoded(String file, Picture picture) {}

  /**
   * The picture of an emblem.
   *
   * @throws TypesettingException if the file is damaged or too large
   */
  public static Picture of(Emblem emblem) {
    Decoded known = last;
    if (emblem.picture().equals(known.file())) {
      return known.picture();
    }
    Picture picture = decode(emblem);
    last = new Decoded(emblem.picture(), picture);
    return picture;
  }

  private static Picture decode(Emblem emblem) {
    try (ImageInputStream in =
        ImageIO.createImageInputStream(new ByteArrayInputStream(emblem.file()))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new TypesettingException("the picture is neither PNG nor JPEG");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_PIXELS) {
          throw new TypesettingException("the picture has more than 4 million pixels");
        }
        return onWhite(reader.read(0));
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      if (e instanceof TypesettingException named) {
        throw named;
      }
      throw new TypesettingException("the picture is damaged (" + e.getMessage() + ")", e);
    }
  }

  private static Picture onWhite(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    BufferedImage flat = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = flat.createGraphics();
    graphics.drawImage(image, 0, 0, Color.WHITE, null);
    graphics.dispose();
    int[] colours = flat.getRGB(0, 0, width, height, null, 0, width);
    byte[] samples = new byte[3 * colours.length];
    for (int at = 0; at < colours.length; at++) {
      samples[3 * at] = (byte) (colours[at] >> 16);
      samples[3 * at + 1] = (byte) (colours[at] >> 8);
      samples[3 * at + 2] = (byte) colours[at];
    }
    return new Picture(width, height, samples);
  }

  /** How wide it is at most inside a box, keeping its shape. */
  public float widthIn(float boxWidth, float boxHeight) {
    return Math.min(boxWidth, boxHeight * width / height);
  }

  /** How high it is at a width. */
  public float heightAt(float shownWidth) {
    return shownWidth * height / width;
  }
}
