package org.verbale.typesetting.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.verbale.document.Document;
import org.verbale.document.LetterCover;
import org.verbale.document.ReportCover;
import org.verbale.typesetting.WritableText;
import org.verbale.typesetting.page.SectionPages;

/**
 * Renders documents as Word files with real headings, lists, tables and footnotes, to be edited
 * further. The same document gives the same bytes. Has no state.
 */
public final class DocxRenderer {

  private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

  /** The file of a document. */
  public byte[] render(Document document) {
    try (XWPFDocument word = new XWPFDocument()) {
      setProperties(word, document);
      new DocxStyles(word, document.language()).define();
      DocxBlocks blocks = new DocxBlocks(word, document.language());
      DocxCover cover = new DocxCover(word, blocks);
      switch (document.cover()) {
        case ReportCover report -> {
          cover.add(report);
          if (report.contents() != null) {
            new DocxContents(blocks, SectionPages.of(document))
                .add(report.contents(), document.body());
          }
        }
        case LetterCover letter -> cover.add(letter);
      }
      blocks.addAll(document.body());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      word.write(out);
      return StableZip.of(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void setProperties(XWPFDocument word, Document document) {
    POIXMLProperties.CoreProperties properties = word.getProperties().getCoreProperties();
    LocalDate date = document.date() == null ? UNDATED : document.date();
    Date midnight = Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant());
    properties.setTitle(WritableText.of(document.title()));
    properties.setCreator("Verbale");
    properties.setCreated(Optional.of(midnight));
    properties.setModified(Optional.of(midnight));
    properties.getUnderlyingProperties().setLanguageProperty(document.language().code());
  }
}
