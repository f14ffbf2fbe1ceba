package org.verbale.publication;

import java.time.Instant;
import java.util.Locale;
import org.verbale.language.OfficialLanguage;

/**
 * All about an issued file but its content.
 *
 * @param symbol "A/67/131/Add.1"
 * @param title in the language of the file
 * @param pages null for formats without pages
 * @param bytes how long the file is
 */
public record IssuedRow(
    long partId,
    String symbol,
    OfficialLanguage language,
    Format format,
    String title,
    Integer pages,
    String sha256,
    Instant issuedAt,
    int bytes) {

  /** The symbol of the parent: "A/67/131" of "A/67/131/Add.1". */
  public String parentSymbol() {
    return Symbols.parent(symbol);
  }

  public int session() {
    return Symbols.session(symbol);
  }

  /** "A-67-131.fr.pdf". */
  public String fileName() {
    return Symbols.dashed(symbol) + "." + language.code() + "." + format.extension();
  }

  /** Where it is downloaded. */
  public String href() {
    return "/reports/" + symbol + "/" + language.code() + "." + format.extension();
  }

  /** The size as people read it, in kilobytes. */
  public String kilobytes() {
    return String.format(Locale.ROOT, "%d", Math.max(1, Math.round(bytes / 1024.0)));
  }
}
