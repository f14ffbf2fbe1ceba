package org.verbale.report;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.verbale.language.OfficialLanguage;

/** A PDF as an answer, named after symbol and language. */
final class PdfAnswer {

  private PdfAnswer() {}

  static Response inline(byte[] pdf, String symbol, OfficialLanguage language) {
    String name =
        symbol.replace('/', '-').replaceAll("[^\\w.-]", "") + "." + language.code() + ".pdf";
    return Response.ok(pdf, "application/pdf")
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"")
        .build();
  }
}
