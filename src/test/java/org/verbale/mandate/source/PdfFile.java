package org.verbale.mandate.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Writes small PDF files for tests. */
public final class PdfFile {
  private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);

  private PdfFile() {}

  /** A file with these pages. */
  @SafeVarargs
  public static byte[] of(Consumer<Page>... pages) {
    try (PDDocument document = new PDDocument()) {
      write(document, pages);
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file that opens with a password only. */
  public static byte[] encrypted() {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SafeVarargs
  private static void write(PDDocument document, Consumer<Page>... pages) throws IOException {
    for (Consumer<Page> content : pages) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
        content.accept(new Page(stream));
      }
    }
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  /** A page that is filled from the top. */
  public static final class Page {
    private final PDPageContentStream stream;
    private float y = 740;

    private Page(PDPageContentStream stream) {
      this.stream = stream;
    }

    /** A line of text; every second piece is raised and small. */
    public Page line(String... pieces) {
      float x = 70;
      try {
        for (int i = 0; i < pieces.length; i++) {
          boolean raised = i % 2 == 1;
          float size = raised ? 6.5f : 11;
          stream.beginText();
          stream.setFont(FONT, size);
          stream.newLineAtOffset(x, raised ? y + 4 : y);
          stream.showText(pieces[i]);
          stream.endText();
          x += FONT.getStringWidth(pieces[i]) / 1000 * size;
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      y -= 14;
      return this;
    }
  }
}
