package org.verbale.typesetting.akn;

import java.time.LocalDate;
import java.util.Locale;
import org.verbale.document.Document;
import org.verbale.document.LetterCover;
import org.verbale.document.ReportCover;

/**
 * The identification of a document: work, expression and manifestation, with their IRIs ({@code
 * /akn/un/doc/un-ga/2012-07-11/67-131}, {@code /eng@}, {@code .xml}).
 */
final class AknMeta {

  private static final String AUTHOR = "#secretariat";

  private final AknWriter akn;
  private final Document document;

  AknMeta(AknWriter akn, Document document) {
    this.akn = akn;
    this.document = document;
  }

  void write() {
    String work = "/akn/un/" + kind() + "/" + body() + "/" + date() + "/" + number();
    String expression = work + "/" + document.language().iso3() + "@";
    akn.open("meta").open("identification", "source", AUTHOR);
    akn.open("FRBRWork");
    writeCore(work + "/!main", work);
    akn.empty("FRBRcountry", "value", "un").close();
    akn.open("FRBRExpression");
    writeCore(expression + "/!main", expression);
    akn.empty("FRBRlanguage", "language", document.language().iso3()).close();
    akn.open("FRBRManifestation");
    writeCore(expression + "/!main.xml", expression + ".xml");
    akn.close().close();
    akn.open("references", "source", AUTHOR);
    akn.empty(
        "TLCOrganization",
        "eId",
        "secretariat",
        "href",
        "/akn/ontology/organization/un/secretariat",
        "showAs",
        "Secretariat of the United Nations");
    akn.close().close();
  }

  private void writeCore(String part, String whole) {
    akn.empty("FRBRthis", "value", part);
    akn.empty("FRBRuri", "value", whole);
    akn.empty("FRBRdate", "date", date(), "name", "document");
    akn.empty("FRBRauthor", "href", AUTHOR);
  }

  private String kind() {
    return document.kind() == Document.Kind.REPORT ? "doc" : "letter";
  }

  private String date() {
    LocalDate date = document.date() == null ? LocalDate.of(2000, 1, 1) : document.date();
    return date.toString();
  }

  /** The organ by the first part of the symbol: A is the General Assembly. */
  private String body() {
    return switch (document.cover()) {
      case ReportCover cover when cover.symbol().startsWith("A/") -> "un-ga";
      case ReportCover cover when cover.symbol().startsWith("S/") -> "un-sc";
      case ReportCover cover when cover.symbol().startsWith("E/") -> "un-ecosoc";
      default -> "un-sg";
    };
  }

  private String number() {
    String symbol =
        switch (document.cover()) {
          case ReportCover cover -> cover.symbol().replaceFirst("^[A-Z]+/", "");
          case LetterCover cover -> cover.reference() == null ? "letter" : cover.reference();
        };
    String plain = symbol.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-");
    return plain.replaceAll("^-|-$", "");
  }
}
