package org.verbale.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verbale.document.Document;
import org.verbale.language.OfficialLanguage;

/**
 * Pages look as they looked when people last approved them. {@code -Dgolden.approve=true} stores
 * today's pages as the approved ones; {@code target/pages.png} shows them all on one sheet.
 */
class GoldenPagesTest {

  private static final Path APPROVED = Path.of("src/test/resources/typesetting/golden");
  private static final Path SHEET = Path.of("target/pages.png");
  private static final float DPI = 40;

  /** Mean difference of a pixel, of 255: other JDKs smooth letters a little differently. */
  private static final double TOLERANCE = 2.5;

  private static final List<BufferedImage> SHOWN = new ArrayList<>();

  /** A document and the name of its pictures. */
  record Sample(String name, Document document) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Sample> samples() {
    List<Sample> samples = new ArrayList<>();
    for (OfficialLanguage language : OfficialLanguage.values()) {
      String name = language.name().toLowerCase(Locale.ROOT);
      samples.add(new Sample(name, Versions.of(language)));
    }
    samples.add(new Sample("parts", Samples.englishReport()));
    samples.add(new Sample("letter", Samples.noteVerbale()));
    return samples;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void pages_look_as_approved(Sample sample) throws IOException {
    byte[] pdf = new PdfTypesetter().toBytes(sample.document());
    try (PDDocument read = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(read);
      for (int page = 0; page < read.getNumberOfPages(); page++) {
        BufferedImage seen = renderer.renderImageWithDPI(page, DPI, ImageType.GRAY);
        SHOWN.add(seen);
        compare(seen, APPROVED.resolve(sample.name() + "-" + (page + 1) + ".png"));
      }
    }
  }

  private static void compare(BufferedImage seen, Path approved) throws IOException {
    if (Boolean.getBoolean("golden.approve")) {
      Files.createDirectories(approved.getParent());
      ImageIO.write(seen, "png", approved.toFile());
    }
    assertThat(approved).as("an approved picture of the page").exists();
    BufferedImage wanted = ImageIO.read(approved.toFile());
    assertThat(seen.getWidth()).isEqualTo(wanted.getWidth());
    assertThat(seen.getHeight()).isEqualTo(wanted.getHeight());
    assertThat(difference(seen, wanted)).as(approved.toString()).isLessThan(TOLERANCE);
  }

  private static double difference(BufferedImage one, BufferedImage other) {
    long sum = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        int grey = one.getRaster().getSample(x, y, 0);
        sum += Math.abs(grey - other.getRaster().getSample(x, y, 0));
      }
    }
    return (double) sum / one.getWidth() / one.getHeight();
  }

  @AfterAll
  static void writeSheet() throws IOException {
    int columns = 6;
    int width = SHOWN.get(0).getWidth() + 10;
    int height = SHOWN.get(0).getHeight() + 10;
    int lines = (SHOWN.size() + columns - 1) / columns;
    BufferedImage sheet =
        new BufferedImage(columns * width, lines * height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = sheet.createGraphics();
    graphics.setColor(Color.GRAY);
    graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
    for (int at = 0; at < SHOWN.size(); at++) {
      graphics.drawImage(SHOWN.get(at), at % columns * width, at / columns * height, null);
    }
    graphics.dispose();
    Files.createDirectories(SHEET.toAbsolutePath().getParent());
    ImageIO.write(sheet, "png", SHEET.toFile());
  }
}
