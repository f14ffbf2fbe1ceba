package org.verbale.typesetting.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.openpdf.text.xml.xmp.XmpWriter;
import org.verbale.document.Document;
import org.verbale.document.LetterCover;
import org.verbale.document.ReportCover;
import org.verbale.typesetting.WritableText;

/** What a file says about itself: nothing but what the document says, and no clock. */
final class Metadata {

  private static final String UNIVERSAL_ACCESS = "<pdfuaid:part>1</pdfuaid:part>";
  private static final String UNIVERSAL_ACCESS_NAMESPACE =
      "xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"";

  /** PDF/A wants every schema that it does not know itself described in the file. */
  private static final String EXTENSION_NAMESPACES =
      "xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
          + " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
          + " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\"";

  private static final String EXTENSION =
      """
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>""";

  private final PdfWriter writer;
  private final Document document;

  Metadata(PdfWriter writer, Document document) {
    this.writer = writer;
    this.document = document;
  }

  void write() throws IOException {
    PdfDictionary info = writer.getInfo();
    info.put(PdfName.TITLE, text(document.title()));
    info.put(PdfName.AUTHOR, text(organization()));
    if (subject() != null) {
      info.put(PdfName.SUBJECT, text(subject()));
    }
    info.put(PdfName.CREATOR, text("Verbale"));
    PdfDate date = date();
    info.put(PdfName.CREATIONDATE, date);
    info.put(PdfName.MODDATE, date);
    writer.createXmpMetadata();
    writer.setXmpMetadata(xmp(info));
  }

  private static PdfString text(String value) {
    return new PdfString(WritableText.of(value), PdfObject.TEXT_UNICODE);
  }

  private String organization() {
    return switch (document.cover()) {
      case ReportCover cover -> cover.organization();
      case LetterCover cover -> cover.organization();
    };
  }

  private String subject() {
    return switch (document.cover()) {
      case ReportCover cover -> cover.symbol();
      case LetterCover cover -> cover.reference();
    };
  }

  /** Midnight UTC of the document's date; a document without one is of the first day of 2000. */
  private PdfDate date() {
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    calendar.clear();
    if (document.date() == null) {
      calendar.set(2000, Calendar.JANUARY, 1);
    } else {
      calendar.set(
          document.date().getYear(),
          document.date().getMonthValue() - 1,
          document.date().getDayOfMonth());
    }
    return new PdfDate(calendar);
  }

  private byte[] xmp(PdfDictionary info) throws IOException {
    ByteArrayOutputStream packet = new ByteArrayOutputStream();
    XmpWriter xmp = new XmpWriter(packet, info, writer.getPDFXConformance());
    xmp.addRdfDescription(UNIVERSAL_ACCESS_NAMESPACE, UNIVERSAL_ACCESS);
    xmp.addRdfDescription(EXTENSION_NAMESPACES, EXTENSION);
    xmp.close();
    return packet.toByteArray();
  }
}
